// With several font sizes, with and without the text spacing of WCAG 1.4.12: a page wider than its window, and boxes
// that clip a number.
const { documentElement } = document;
const spacing = new CSSStyleSheet();
spacing.replaceSync(`* {
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
  line-height: 1.5 !important;
}`);
const clips = ({ overflowX }) => overflowX === 'hidden' || overflowX === 'clip';
// Other tests check labels of drawings. The contents scroll in their own box.
const isOther = (element) => element.closest('.cursor, .masthead__map, svg, .contents__list, .visually-hidden');
const isClipped = (box) => {
  if (box.scrollWidth <= box.clientWidth + 1 || box.clientWidth < 2 || isOther(box)) return false;
  return clips(getComputedStyle(box)) && /\d/.test(box.textContent);
};
const problems = [];
for (const size of [20, 24, 28]) {
  // This sets the size of the page, but media queries use the size of the browser. So leave out the windows that would
  // be narrow with a browser of that size.
  if (innerWidth >= 1000 && innerWidth < 62.5 * size) continue;
  for (const spaced of [false, true]) {
    documentElement.style.fontSize = `${size}px`;
    document.adoptedStyleSheets = spaced ? [spacing] : [];
    const state = `font ${size} px, ${spaced ? 'spaced' : 'not spaced'}`;
    if (documentElement.scrollWidth > innerWidth) {
      const isWide = (element) => element.getBoundingClientRect().right > innerWidth + 1;
      const wide = [...document.querySelectorAll('body *')].filter(
        (element) => element.checkVisibility() && !isOther(element) && isWide(element),
      );
      const names = wide
        .slice(0, 3)
        .map(({ localName, className, textContent }) => `${localName}.${className} ${textContent.slice(0, 30)}`);
      problems.push(`${state}: ${documentElement.scrollWidth} px wide: ${names.join('; ')}`);
    }
    const clipped = [...document.querySelectorAll('body *')].filter(isClipped);
    for (const { className, textContent } of clipped)
      problems.push(`${state}: .${className} clips “${textContent.slice(0, 40)}”`);
  }
}
documentElement.removeAttribute('style');
document.adoptedStyleSheets = [];
return problems;
