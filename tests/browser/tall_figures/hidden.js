// The number of parts of a figure that are not visible: text blocks, without those of wide windows; the figure itself
// between its answer and its foot; its drawing.
const figure = document.getElementById(arguments[0]);
const texts = figure.querySelectorAll('.text-blocks > :not([class*=from-])');
const parts = [...texts, ...figure.querySelectorAll('.figure__root, .cursor')];
return parts.filter((part) => !part.checkVisibility()).length;
