// The number of marks that the selected option shows, apart from those of points and of a guess.
const isShown = (layer) => !layer || getComputedStyle(layer).display !== 'none';
const marks = [...root.querySelectorAll('.plot__frame :is(circle, rect, text)')];
const isBehind = (mark) => !mark.closest('[data-marks], [data-own]');
return marks.filter((mark) => isBehind(mark) && isShown(mark.closest('[data-options]'))).length;
