// The script of an embed's figure runs when the page has loaded: what draws the picture comes before it, and no host waits
// for it. It was asked for before the first paint. A picture that nobody may move runs none.
const html = document.documentElement;
const { dataset } = document.currentScript;
if (html.dataset.interactivity) html.dataset.interactivity = 'loading';
if (!('static' in html.dataset)) {
  addEventListener('load', () => {
    const script = document.createElement('script');
    Object.assign(script.dataset, dataset);
    script.src = html.dataset.figureScript;
    script.addEventListener('error', () => delete html.dataset.interactivity);
    document.head.append(script);
  });
}
