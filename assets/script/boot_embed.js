// @ts-check
// Runs in a figure's embed before the first paint, after `boot.js`. Opens the table if the address requests it, and
// preloads the script of the figure.
const { documentElement } = document;
if (location.search && new URLSearchParams(location.search).get('tab') === 'table') {
  documentElement.dataset.tab = 'table';
  // Opens the disclosure as soon as it is parsed, before it can be painted.
  const parsing = new MutationObserver(() => {
    /** @type {HTMLDetailsElement} */
    const disclosure = document.querySelector('.disclosure--table');
    if (!disclosure) return;
    disclosure.open = true;
    parsing.disconnect();
  });
  parsing.observe(documentElement, { childList: true, subtree: true });
}
// The figure script loads with a low priority, so that it does not delay the drawing, but is ready after `load`.
// A static figure needs none.
if (!('static' in documentElement.dataset)) {
  const link = document.createElement('link');
  Object.assign(link, {
    rel: 'preload',
    as: 'script',
    fetchPriority: 'low',
    href: documentElement.dataset.figureScript,
  });
  document.head.append(link);
}
