// Attributes and elements that an extension adds everywhere, including drawings.
addEventListener('DOMContentLoaded', () => {
  for (const place of document.querySelectorAll('main p, [data-figure], [data-figure] div')) {
    place.insertAdjacentElement('afterbegin', document.createElement('extension-mark'));
    place.insertAdjacentElement('afterend', document.createElement('extension-mark'));
  }
});
