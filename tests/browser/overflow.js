// What is wrong with the words of a drawing: those that leave their figure, and, if asked, those that overlap.
const [apart] = arguments;
const figure = root.closest('figure').getBoundingClientRect();
// Letters reach from three quarters of their size above the line to a good fifth below it; the box has more.
const letters = (text) => {
  const size = parseFloat(getComputedStyle(text).fontSize);
  // Not the client rectangle: to some engines the halo round the letters is part of it.
  const { x, width } = text.getBBox();
  const { a, e, f } = text.getScreenCTM();
  const line = f + text.getStartPositionOfChar(0).y;
  return { left: e + a * x, right: e + a * (x + width), top: line - 0.75 * size, bottom: line + 0.22 * size };
};
const words = [...root.querySelectorAll('svg text')]
  .filter((text) => text.checkVisibility({ visibilityProperty: true }) && text.textContent.trim())
  .map((text) => ({ said: text.textContent, box: letters(text) }));
const faults = [];
for (const { said, box } of words) {
  if (box.left < figure.left - 1 || box.right > figure.right + 1 || box.top < figure.top || box.bottom > figure.bottom) {
    faults.push(`“${said}” leaves the figure: ${box.left}–${box.right} in ${figure.left}–${figure.right}`);
  }
}
if (apart) words.forEach(({ said, box }, index) => {
  for (const other of words.slice(index + 1)) {
    const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
    const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
    // Words drawn in front of themselves, stronger, are one.
    const same = said === other.said && Math.abs(box.left - other.box.left) < 1 && Math.abs(box.top - other.box.top) < 1;
    if (across > 0 && down > 0 && !same) faults.push(`“${said}” and “${other.said}” overlap by ${across.toFixed(1)} x ${down.toFixed(1)}`);
  }
});
return faults;
