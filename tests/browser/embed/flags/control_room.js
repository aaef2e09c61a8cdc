// The height of the segmented control, and whether it is visible.
const control = document.querySelector('.segmented-control');
return [control.offsetHeight, control.checkVisibility({ visibilityProperty: true })];
