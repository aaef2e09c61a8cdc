// Elements that an ad blocker or a reader mode removes.
addEventListener('DOMContentLoaded', () => {
  const clutter = '[data-figure] .tooltip, [data-figure] svg g g';
  for (const drawing of document.querySelectorAll(clutter)) drawing.remove();
});
