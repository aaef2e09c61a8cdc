// Scrolls the middle of a section to the middle of the window, or a position 400 px into a longer one.
const [id] = arguments;
const { top, height } = document.getElementById(id).getBoundingClientRect();
scrollTo({ top: top + scrollY + Math.min(height / 2, 400) - innerHeight / 2, behavior: 'instant' });
return null;
