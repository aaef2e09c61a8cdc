// What an embed alone must print: question, answer, cells of the table, sources with their addresses.
const parts = [...document.querySelectorAll('.figure__question, .figure__answer, .note__sources li')];
const addresses = [...document.querySelectorAll('.note__sources a[href^=http]')];
const hasOneDirection = (text) => !/[\u0590-\u08ff]/.test(text);
// The address of a link stands within its item, after its text.
const texts = parts.filter((part) => !part.querySelector('a[href^=http]')).map(({ textContent }) => textContent);
// A heading may be broken into lines beside another cell.
const words = [...document.querySelectorAll('tbody th')].flatMap(({ textContent }) => textContent.split(/\s+/));
return [...texts, ...words, ...addresses.map((link) => link.getAttribute('href'))].filter(
  (text) => text.trim() && hasOneDirection(text),
);
