// Elements that an ad blocker or a reader mode removes: what it removes from a drawing stays removed, but the tooltips
// and the list of points are put back.
addEventListener('DOMContentLoaded', () => {
  const clutter = '[data-figure] .tooltip, [data-figure] .points';
  for (const drawing of document.querySelectorAll(clutter)) drawing.remove();
});
