// Parts that translation must leave as they are and that it has changed: names of sources, marks of evidence, numbers,
// labels of drawings. Their number comes first.
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
const isOwn = (text) => text.parentElement.closest('[translate]')?.getAttribute('translate') !== 'yes';
const changed = found.filter((part) => {
  const fonts = [...part.querySelectorAll('font')];
  return fonts.some((font) => isOwn(font.firstChild));
});
return [found.length, changed.map(({ outerHTML }) => outerHTML.slice(0, 200))];
