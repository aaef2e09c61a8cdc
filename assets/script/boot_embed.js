// Looks of an embed, before the first paint, after those of every page: its table where the address asks for it.
const html = document.documentElement;
if (location.search && new URLSearchParams(location.search).get('tab') === 'table') {
  html.dataset.tab = 'table';
  // The disclosure opens in the moment in which it is read, before it can be painted.
  const reading = new MutationObserver(() => {
    const disclosure = document.querySelector('.disclosure--table');
    if (!disclosure) return;
    disclosure.open = true;
    reading.disconnect();
  });
  reading.observe(html, { childList: true, subtree: true });
}
// The script of its figure is asked for now, so that it is there when the page has loaded: on its way while the picture is
// drawn, and behind it. A picture that nobody may move needs none.
if (!('static' in html.dataset)) {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'script', fetchPriority: 'low', href: html.dataset.figureScript });
  document.head.append(link);
}
