// Problems with the labels of a drawing: labels outside their figure and, on request, labels that overlap.
const [apart] = arguments;
const figure = root.closest('figure').getBoundingClientRect();
// A drawing with spaced text is wider than its figure and scrolls. Its labels may use all that can be scrolled to.
const cursor = root.querySelector('.cursor') ?? root;
const beyond = cursor.scrollWidth - cursor.clientWidth;
const rtl = getComputedStyle(cursor).direction === 'rtl';
const space = {
  left: figure.left - (rtl ? beyond : 0),
  right: figure.right + (rtl ? 0 : beyond),
  top: figure.top,
  bottom: figure.bottom,
};
// The box of the letters: 0.75 of the font size above the baseline, 0.22 below. The client box is taller.
const letters = (text) => {
  const size = parseFloat(getComputedStyle(text).fontSize);
  // Not the client rectangle: in some engines it includes the stroke around the letters.
  const { x, width } = text.getBBox();
  const { a, e, f } = text.getScreenCTM();
  const line = f + text.getStartPositionOfChar(0).y;
  return { left: e + a * x, right: e + a * (x + width), top: line - 0.75 * size, bottom: line + 0.22 * size };
};
const labels = [...root.querySelectorAll('svg text')]
  // A text in a group that is not rendered has no rectangle; `checkVisibility` alone may report it as visible.
  .filter((text) => text.getClientRects().length > 0 && text.checkVisibility({ visibilityProperty: true }))
  .filter((text) => text.textContent.trim())
  .map((text) => ({ text: text.textContent, box: letters(text) }));
const problems = [];
// Firefox adds up to 4 px to the box of a text with numbers and Arabic letters. Nothing is drawn there.
const slack = (text) => (/[\u0600-\u06ff]/.test(text) ? 5 : 2);
for (const { text, box } of labels) {
  const by = slack(text);
  if (box.left < space.left - by || box.right > space.right + by || box.top < space.top || box.bottom > space.bottom) {
    problems.push(`“${text}” leaves the figure: ${box.left}–${box.right} in ${space.left}–${space.right}`);
  }
}
if (apart)
  labels.forEach(({ text, box }, index) => {
    for (const other of labels.slice(index + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // A stronger copy in front of the same label does not count.
      const same =
        text === other.text && Math.abs(box.left - other.box.left) < 1 && Math.abs(box.top - other.box.top) < 1;
      if (across > 0 && down > 0 && !same)
        problems.push(`“${text}” and “${other.text}” overlap by ${across.toFixed(1)} x ${down.toFixed(1)}`);
    }
  });
return problems;
