// Removes tooltips and lists of points, as an ad blocker or a reader mode does. `points.js` puts the lists back.
addEventListener('DOMContentLoaded', () => {
  const clutter = '[data-figure] .tooltip, [data-figure] .points';
  for (const drawing of document.querySelectorAll(clutter)) drawing.remove();
});
