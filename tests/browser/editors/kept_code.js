// The elements that the simulated host keeps of the code: name, number of sandbox permissions, `styled` with a style.
const host = document.querySelector('.hosts__frame').contentDocument.querySelector('.host__code');
const summary = (element) => {
  const permissions = element.getAttribute('sandbox')?.split(' ').length ?? 0;
  return [element.localName, permissions, element.style.cssText ? 'styled' : ''].join(' ').trim();
};
return [...host.querySelectorAll('iframe, script, img, a')]
  .filter((element) => !element.closest('noscript'))
  .map(summary);
