// @ts-check
// Runs on the story page before the first paint, after `boot.js`. Defers the layout below the first screen.
// Not where the address has a fragment, nor after going back or reloading: the browser then scrolls, and needs the
// layout of the whole page.
const { dataset } = document.documentElement;
const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
if (!location.hash && navigation?.type === 'navigate') dataset.layout = 'pending';
// `progressive_layout.js` runs before the load event or not at all.
addEventListener('load', () => {
  if (dataset.layout === 'pending') delete dataset.layout;
});
