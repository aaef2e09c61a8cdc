// The visible labels of a drawing, and the question and answer of its figure.
// A text in a group that is not rendered has no rectangle; `checkVisibility` alone may report it as visible.
const isVisible = (text) =>
  text.getClientRects().length > 0 && text.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const figure = root.closest('figure');
const labels = [...root.querySelectorAll('svg text')].filter(isVisible);
return [...labels, figure.querySelector('.figure__question'), figure.querySelector('.figure__answer')].map(
  ({ textContent }) => textContent,
);
