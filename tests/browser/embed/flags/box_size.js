// The width and height of an element in px.
const [selector] = arguments;
const { width, height } = document.querySelector(selector).getBoundingClientRect();
return [width, height];
