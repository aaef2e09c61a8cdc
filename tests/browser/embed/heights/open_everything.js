// Opens all disclosures. For each figure at each width: the width of its content, and the classes of elements that
// scroll by themselves.
const scrolls = (element) =>
  /auto|scroll/.test(getComputedStyle(element).overflow) &&
  (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
for (const { contentDocument } of document.querySelectorAll('iframe')) {
  for (const details of contentDocument.querySelectorAll('details')) details.open = true;
}
return readFrames((embed) => [
  embed.documentElement.scrollWidth,
  [...embed.querySelectorAll('body *')].filter(scrolls).map(({ className }) => className),
]);
