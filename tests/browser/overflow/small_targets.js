// Targets that are smaller than 24 px. A link in a line of text is exempt.
const isTarget = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).display !== 'inline';
const size = (element) => element.getBoundingClientRect();
return [...document.querySelectorAll('a, button, input, summary, [role=slider]')]
  .filter(isTarget)
  .map((element) => (element.matches('input') ? (element.closest('label') ?? element) : element))
  .filter((element) => size(element).width < 24 || size(element).height < 24)
  .map((element) => `${element.outerHTML.slice(0, 90)} ${size(element).width}x${size(element).height}`);
