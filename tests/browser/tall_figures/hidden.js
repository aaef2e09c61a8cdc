// The number of parts of a figure that are not visible: text blocks, without those of wide windows; the figure itself
// between its answer and its foot; the lower part of a collapsed drawing.
const figure = document.getElementById(arguments[0]);
const texts = figure.querySelectorAll('.text-blocks > :not([class*=from-])');
const parts = [...texts, figure.querySelector('.figure__root')];
const [cursor, plot] = ['.cursor', '.plot'].map((part) => figure.querySelector(part)?.offsetHeight ?? 0);
return parts.filter((part) => !part.checkVisibility()).length + (plot > cursor + 1 ? 1 : 0);
