// Puts a long word into one part after another, and returns the parts that then leave the window.
const WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.slice(0, 75);
const parts = [
  'h1',
  'h2',
  'h3',
  'summary',
  'button',
  'label',
  'legend',
  'caption',
  '.figure__answer',
  '.section p',
  '.section li',
  '.points p',
  '.key-figures p',
  '.contents__list a',
  '.theme-control span',
  '.menu a',
  '.menu span',
  '.note p',
  'dt',
  'dd',
  'td',
  'tbody th',
  'option',
];
for (const disclosure of document.querySelectorAll('details')) disclosure.open = true;
const { documentElement } = document;
// Parts for screen readers only.
const hidden = '.visually-hidden, .points > :not([data-shown])';
const problems = [];
const width = documentElement.scrollWidth;
if (width > innerWidth) problems.push(`${width} px wide at first`);
for (const selector of parts) {
  const isShown = (part) => part.checkVisibility() && !part.closest(hidden);
  const found = [...document.querySelectorAll(selector)].filter(isShown).slice(0, 8);
  for (const part of found) {
    const text = document.createTextNode(` ${WORD} `);
    part.append(text);
    // A table scrolls in its own box on the story page.
    const box = part.closest('.table[role=region]') ? null : part.getBoundingClientRect();
    const range = document.createRange();
    range.selectNode(text);
    const { right } = range.getBoundingClientRect();
    if (documentElement.scrollWidth > innerWidth || (box && right > innerWidth + 1)) {
      problems.push(`${selector} “${part.textContent.slice(0, 30)}”: ${documentElement.scrollWidth}, ${right}`);
    }
    text.remove();
  }
}
return [...new Set(problems)];
