// Reads the page as a reader mode does, and returns how many texts it keeps, and what is wrong: texts that are missing
// or out of order, links that lead nowhere, words of controls.
const bare = ({ textContent }) => textContent.replace(/\s/g, '');
const texts = [
  '.lede p',
  '.masthead__deck',
  '.key-figures li',
  '.section__title',
  '.section h3',
  '.section p',
  '.section li',
  '.figure__answer',
  '.points p',
  '.text-blocks p',
  'figure td',
  'figure tbody th',
  'dt',
  'dd',
  '.note > p',
  '.note li',
  '.ledger__lede',
  '.ledger__claim p',
  '.companion-head p:not(.companion-head__back, .ledger__nothing)',
  '.lesson__part p',
  '.lesson__part li',
];
// A list inside another is read with it, and the menu is no text. The speaker of a note is its first paragraph.
const isText = (part) => !part.closest('[hidden], .menu, .note__close, .figure__last') && bare(part).length > 1;
const wanted = [...document.querySelectorAll(texts.join())]
  .filter(isText)
  .filter((part) => !part.querySelector('li, p'));
const controls =
  '[data-position], [data-hint], [data-step], .note__close, .figure__whole summary, .menu summary, .guess';
const words = new Set([...document.querySelectorAll(controls), ...document.querySelectorAll('.skip')].map(bare));
const article = new Readability(document.cloneNode(true)).parse();
const found = new DOMParser().parseFromString(article.content, 'text/html');
const whole = bare(found.body);
const missing = [];
let at = 0;
for (const part of wanted) {
  const text = bare(part);
  const next = whole.indexOf(text, at);
  if (next < 0) missing.push(`${whole.includes(text) ? 'out of order' : 'missing'}: ${part.textContent.slice(0, 80)}`);
  else at = next + text.length;
}
const page = location.href.replace(/#.*/, '');
const dead = [...found.querySelectorAll('a[href]')].filter((link) => {
  const { href, hash } = new URL(link.getAttribute('href'), document.baseURI);
  return hash && href.replace(/#.*/, '') === page && !found.getElementById(decodeURIComponent(hash.slice(1)));
});
const stray = [...found.querySelectorAll('body *')].filter((part) => words.has(bare(part)) && bare(part));
const inert = [...found.querySelectorAll('button, input, select, fieldset')];
return [
  wanted.length,
  [
    ...missing,
    ...dead.map((link) => `dead: ${link.getAttribute('href')}`),
    ...stray.map(({ textContent }) => `stray: ${textContent}`),
    ...inert.map(({ outerHTML }) => `control: ${outerHTML.slice(0, 80)}`),
  ],
];
