// Looks, before the first paint: what the address and this browser allow.
// Controls keep their room from the start where they may come alive, and take none where they cannot.
(() => {
  const html = document.documentElement;
  const dark = new URLSearchParams(location.search).get('dark');
  if (dark === 'true') html.dataset.look = 'dark';
  if (dark === 'false') html.dataset.look = 'light';
  if (typeof WebAssembly === 'object' && 'noModule' in HTMLScriptElement.prototype) html.dataset.tier = 'sleeping';
})();
