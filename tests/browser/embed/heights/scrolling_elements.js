// The classes of elements that scroll by themselves.
const scrolls = (element) =>
  /auto|scroll/.test(getComputedStyle(element).overflow) &&
  (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
return [...document.querySelectorAll('body *')].filter(scrolls).map((element) => element.className);
