// Two values: true if the title of a section is below the contents bar, and true if it is in the window.
const [section] = arguments;
const bar = document.querySelector('.contents').getBoundingClientRect();
const title = document.querySelector(`${section} h2`).getBoundingClientRect();
return [title.top >= bar.bottom || bar.top > 0, title.top < innerHeight];
