// What a reader of an old engine could not use: hidden texts, drawings with black areas or colourless lines, tables
// that do not open, dead controls.
const [hasSelector] = arguments;
const problems = [];
const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const texts =
  '.lede > .passage-text > p, .section > .passage-text > p, .figure__question, .figure__answer, .section__title';
for (const text of document.querySelectorAll(texts)) {
  if (!visible(text)) problems.push(`hidden: ${text.textContent.slice(0, 60)}`);
}
const isBlack = (colour) => colour === 'rgb(0, 0, 0)';
for (const frame of document.querySelectorAll('svg.plot__frame')) {
  const id = frame.closest('figure')?.id ?? 'the map of the first screen';
  const { width, height } = frame.getBoundingClientRect();
  if (!visible(frame)) continue;
  if (width < 150 || height < 60) problems.push(`${id}: the drawing is ${width} x ${height} px`);
  let seen = 0;
  for (const mark of frame.querySelectorAll('path, rect, circle, line')) {
    if (!mark.getClientRects().length) continue;
    seen += 1;
    const { fill, stroke } = getComputedStyle(mark);
    if (isBlack(fill) && mark.localName !== 'line')
      problems.push(`${id}: a black ${mark.localName}.${mark.className.baseVal}`);
    if (mark.localName === 'line' && stroke === 'none') problems.push(`${id}: a line without a colour`);
  }
  if (seen < 3) problems.push(`${id}: only ${seen} marks`);
}
for (const disclosure of document.querySelectorAll('.disclosure--table')) {
  disclosure.open = true;
  if (!visible(disclosure.querySelector('td')))
    problems.push(`${disclosure.closest('figure').id}: its table is hidden`);
}
const { interactivity } = document.documentElement.dataset;
for (const control of document.querySelectorAll('button, input, .figure__whole')) {
  // Without `:has()` this one opens nothing.
  const isWhole = control.matches('.figure__whole');
  const works = isWhole ? hasSelector : control.closest('[data-figure]') && interactivity;
  if (visible(control) && !works) problems.push(`dead: ${control.outerHTML.slice(0, 80)}`);
}
return problems;
