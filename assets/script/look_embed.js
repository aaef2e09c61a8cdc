// Looks of an embed, before the first paint, after those of every page: its table where the address asks for it.
const html = document.documentElement;
if (new URLSearchParams(location.search).get('tab') === 'table') {
  html.dataset.tab = 'table';
  // The fold opens in the moment in which it is read, before it can be painted.
  const reading = new MutationObserver(() => {
    const fold = document.querySelector('.fold--table');
    if (!fold) return;
    fold.open = true;
    reading.disconnect();
  });
  reading.observe(html, { childList: true, subtree: true });
}
