// Elements whose own text is smaller than 12 px.
const hasText = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
const isSmall = (element) => element.checkVisibility() && parseFloat(getComputedStyle(element).fontSize) < 12;
return [...document.querySelectorAll('body, body *')]
  .filter((element) => hasText(element) && isSmall(element))
  .map((element) => `${element.tagName}.${element.getAttribute('class')}: ${element.textContent.slice(0, 40)}`);
