// @ts-check
// Narrow story pages have the rest of some figures in a disclosure. It opens for a link to a state of its figure, and
// for a point that a reader has selected below the collapsed drawing.

for (const whole of document.querySelectorAll('.figure__whole')) {
  const figure = whole.parentElement;
  const bottom = (selector) => figure.querySelector(selector)?.getBoundingClientRect().bottom;
  whole.toggleAttribute('open', location.search.includes(`${figure.id}.`));
  // `pin` does not bubble.
  const reveal = () => bottom('[data-marks] > [data-shown]') > bottom('.cursor') && whole.setAttribute('open', '');
  figure.addEventListener('pin', reveal, true);
}
