// The direction of the figure and the width of its content.
const { direction } = getComputedStyle(document.querySelector('figure'));
return direction + document.documentElement.scrollWidth;
