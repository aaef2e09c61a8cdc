// True if the drawing is visible with its labels.
const drawing = document.querySelector('.plot__frame');
return drawing.checkVisibility() && drawing.querySelectorAll('text').length > 5;
