// The width of the page, and up to five elements that extend beyond a width.
const [width] = arguments;
const isWide = (element) => element.getBoundingClientRect().right > width + 1 && element.checkVisibility();
const name = (element) => `${element.tagName}.${element.getAttribute('class')}#${element.id}`;
const wide = [...document.querySelectorAll('body *')].filter(isWide).slice(0, 5).map(name);
return [document.scrollingElement.scrollWidth, wide];
