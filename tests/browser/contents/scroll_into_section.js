// Scrolls to the middle of a section, or 400 px into a long one.
const [id] = arguments;
const { top, height } = document.getElementById(id).getBoundingClientRect();
scrollTo({ top: top + scrollY + Math.min(height / 2, 400) - innerHeight / 2, behavior: 'instant' });
return null;
