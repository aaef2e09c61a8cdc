// Looks, before the first paint: what the address and this browser allow. Anything else in an address is passed over.
// Controls keep their room from the start where they may come alive, and take none where they cannot.
const html = document.documentElement;
// An address that asks for nothing is not taken apart: on a slow processor that takes longer than all the rest of this.
if (location.search) {
  const asked = new URLSearchParams(location.search);
  const dark = asked.get('dark');
  if (dark === 'true') html.dataset.theme = 'dark';
  if (dark === 'false') html.dataset.theme = 'light';
  for (const name of ['plain', 'static', 'transparent']) if (['', '1', 'true'].includes(asked.get(name))) html.dataset[name] = '';
}
if (!('static' in html.dataset) && typeof WebAssembly === 'object' && 'noModule' in HTMLScriptElement.prototype) html.dataset.interactivity = 'pending';
// The script that lets figures mount runs before this, or it will not run at all.
addEventListener('load', () => {
  if (html.dataset.interactivity === 'pending') delete html.dataset.interactivity;
});
