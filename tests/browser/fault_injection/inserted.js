// Attributes and elements that an extension adds everywhere, including drawings.
addEventListener('DOMContentLoaded', () => {
  for (const element of document.querySelectorAll('main p, [data-figure], [data-figure] div')) {
    element.insertAdjacentElement('afterbegin', document.createElement('extension-mark'));
    element.insertAdjacentElement('afterend', document.createElement('extension-mark'));
  }
});
