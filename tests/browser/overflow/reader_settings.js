// Sets what a reader or a host may set: the default font size, the spacing of WCAG 1.4.12, a direction from outside.
const [font, spacing, rtl] = arguments;
const { documentElement } = document;
documentElement.style.fontSize = `${font}px`;
// Not an element: the policy of the page refuses inline styles.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  spacing ? '* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }' : '',
);
document.adoptedStyleSheets = [sheet];
// A tall drawing shows its upper part only until the reader opens it.
for (const whole of document.querySelectorAll('.figure__whole')) whole.open = true;
documentElement.dir = rtl ? 'rtl' : 'ltr';
return null;
