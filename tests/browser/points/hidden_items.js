// The points that are hidden from assistive technology: not rendered, invisible, or below `aria-hidden`.
return [...root.querySelectorAll('.points > li')]
  .filter((item) => !item.checkVisibility({ visibilityProperty: true }) || item.closest('[aria-hidden=true]'))
  .map(({ dataset }) => dataset.point);
