// The script of an embed's figure is asked for when the page has loaded: what draws the picture comes before it, its way
// over the line is used for drawing, and no host waits for it. A picture that nobody may move needs none.
const html = document.documentElement;
const { dataset } = document.currentScript;
if (html.dataset.tier) html.dataset.tier = 'coming';
if (!('static' in html.dataset)) {
  addEventListener('load', () => {
    const script = document.createElement('script');
    Object.assign(script.dataset, dataset);
    script.src = html.dataset.late;
    script.addEventListener('error', () => delete html.dataset.tier);
    document.head.append(script);
  });
}
