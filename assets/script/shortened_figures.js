// @ts-check
// Narrow story pages have texts of some figures in a disclosure. A link to a state of such a figure opens it, because
// the state may be that of the texts.

for (const whole of document.querySelectorAll('.figure__whole')) {
  whole.toggleAttribute('open', location.search.includes(`${whole.parentElement.id}.`));
}
