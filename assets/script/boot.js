// @ts-check
// Runs on every page before the first paint. Sets the options that the address and the browser allow.
// Other parts of the address are ignored.
// Inline, so it imports nothing.
const { dataset } = document.documentElement;
// Parsing an empty query takes longer on a slow processor than the rest of this script.
if (location.search) {
  const params = new URLSearchParams(location.search);
  const dark = params.get('dark');
  if (dark === 'true') dataset.theme = 'dark';
  if (dark === 'false') dataset.theme = 'light';
  for (const flag of ['plain', 'static', 'transparent']) {
    if (['', '1', 'true'].includes(params.get(flag))) dataset[flag] = '';
  }
}
// Steppers, hints and controls reserve space from the start if they can work, and take none if they cannot.
if (!('static' in dataset) && 'noModule' in HTMLScriptElement.prototype) {
  dataset.points = 'pending';
  if (typeof WebAssembly === 'object') dataset.interactivity = 'pending';
}
// `mount.js` runs before the load event or not at all.
addEventListener('load', () => {
  for (const state of ['points', 'interactivity']) if (dataset[state] === 'pending') delete dataset[state];
});
