// @ts-check
// Narrow story pages have parts of some figures in a disclosure. It opens for a link to a state of its figure.

for (const whole of document.querySelectorAll('.figure__whole')) {
  whole.toggleAttribute('open', location.search.includes(`${whole.parentElement.id}.`));
}
