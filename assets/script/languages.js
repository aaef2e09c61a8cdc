// @ts-check
// The menu of languages keeps the reader's place, the state of figures and selected filters, which are the same in
// every language.
document.addEventListener('click', (/** @type {ElementEvent} */ event) => {
  const link = event.target.closest?.('.languages a');
  if (link) link.href = new URL(link.pathname, location.href).href + location.search + location.hash;
});
