// The height of each segmented control of a figure in px, and whether it is visible.
return [...root.querySelectorAll('.segmented-control')].map((control) => [
  control.offsetHeight,
  control.checkVisibility({ visibilityProperty: true }),
]);
