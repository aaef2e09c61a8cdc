// How light a colour is, from 0 to 1: of the background for the page, else of the text. Null for a transparent one.
const [selector] = arguments;
const style = getComputedStyle(document.querySelector(selector));
const colour = selector === 'html' ? style.backgroundColor : selector === '.label' ? style.fill : style.color;
const canvas = new OffscreenCanvas(1, 1).getContext('2d');
canvas.fillStyle = colour;
canvas.fillRect(0, 0, 1, 1);
const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
return alpha ? (red + green + blue) / 765 : null;
