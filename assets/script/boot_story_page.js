// Looks of the article, before the first paint: what is below the first screen is laid out after that is painted. Not where
// the page is come to at a place of its own, or come back to: there all of it says where that is.
const { dataset } = document.documentElement;
if (!location.hash && performance.getEntriesByType('navigation')[0]?.type === 'navigate') dataset.layout = 'pending';
// The script that unrolls it runs before this, or it will not run at all.
addEventListener('load', () => {
  if (dataset.layout === 'pending') delete dataset.layout;
});
