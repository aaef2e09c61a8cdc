// What an embed alone must print: question, answer, cells of the table, sources with their addresses.
const parts = [...document.querySelectorAll('.figure__question, .figure__answer, tbody th, .note__sources li')];
const addresses = [...document.querySelectorAll('.note__sources a[href^=http]')];
const hasOneDirection = (text) => !/[\u0590-\u08ff]/.test(text);
// The address of a link stands within its item, after its text.
const texts = parts.filter((part) => !part.querySelector('a[href^=http]')).map(({ textContent }) => textContent);
return [...texts, ...addresses.map((link) => link.getAttribute('href'))].filter(
  (text) => text.trim() && hasOneDirection(text),
);
