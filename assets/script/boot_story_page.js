// @ts-check
// Runs on the story page before the first paint, after `boot.js`. Postpones the layout below the first screen.
// If the address has a fragment, or after going back or reloading, the browser scrolls and needs the whole layout.
const { dataset } = document.documentElement;
const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
if (!location.hash && navigation?.type === 'navigate') dataset.layout = 'pending';
// `progressive_layout.js` runs before the load event or not at all.
addEventListener('load', () => {
  if (dataset.layout === 'pending') delete dataset.layout;
});
