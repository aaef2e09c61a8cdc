// The height of each segmented control of a figure in px, and true if it is visible.
return [...root.querySelectorAll('.segmented-control')].map((control) => [
  control.offsetHeight,
  control.checkVisibility({ visibilityProperty: true }),
]);
