// Parts that translation must leave as they are: names of sources, marks of evidence, numbers, labels of drawings,
// names of people. Returns the number of these parts, and the markup of those that translation has changed.
const parts = [
  '.plot text',
  '.note__number',
  '.note__sources',
  '.sources a',
  '.sources__publisher',
  '.table__source',
  'td:has(+ .table__source)',
  '.names bdi',
  '.stepper__position',
  '.ledger__number',
];
const numbers = [...document.querySelectorAll('.figure td')].filter(({ textContent }) => !/\p{L}/u.test(textContent));
const found = [...document.querySelectorAll(parts.join()), ...numbers];
// Names of people in paragraphs, tooltips and typeset figures.
const people = arguments[0];
const texts = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
const named = [];
while (texts.nextNode()) {
  const { data, parentElement } = texts.currentNode;
  if (parentElement.closest('p') && people.some((name) => data.includes(name))) named.push(parentElement);
}
const isOwn = (text) => text.parentElement.closest('[translate]')?.getAttribute('translate') !== 'yes';
const changed = found.filter((part) => {
  const fonts = [...part.querySelectorAll('font')];
  return fonts.some((font) => isOwn(font.firstChild));
});
changed.push(...named.filter((part) => part.closest('font')));
return [found.length + named.length, changed.map(({ outerHTML }) => outerHTML.slice(0, 200))];
