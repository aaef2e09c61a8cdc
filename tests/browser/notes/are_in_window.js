// For each of two elements, true if it is at least partly in the window.
return [...arguments].map((selector) => {
  const { top, bottom } = document.querySelector(selector).getBoundingClientRect();
  return top < innerHeight && bottom > 0;
});
