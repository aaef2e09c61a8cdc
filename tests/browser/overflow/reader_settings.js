// Sets what a reader or a host may set, and returns the problems with the labels in each combination.
const { documentElement } = document;
// The text spacing of WCAG 1.4.12, as an extension of a browser sets it. The policy of the page refuses style elements.
const style = new CSSStyleSheet();
style.replaceSync(`* {
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
  line-height: 1.5 !important;
}
p {
  margin-block-end: 2em !important;
}`);
// A tall drawing shows its upper part only until the reader opens it.
for (const whole of document.querySelectorAll('.figure__whole')) whole.open = true;
const directions = [
  [16, 'ltr'],
  [20, 'ltr'],
  [24, 'ltr'],
  [28, 'ltr'],
  [16, 'rtl'],
];
const problems = [];
// A typeset figure has no labels.
if (!root.querySelector('svg text')) return problems;
for (const spaced of [false, true]) {
  if (spaced) document.adoptedStyleSheets = [style];
  for (const [font, direction] of directions) {
    documentElement.style.fontSize = `${font}px`;
    documentElement.dir = direction;
    const state = `font ${font} px, ${direction}, ${spaced ? 'spaced' : 'not spaced'}`;
    problems.push(...problemsOf(root, true).map((problem) => `${state}: ${problem}`));
  }
}
document.adoptedStyleSheets = [];
return problems;
