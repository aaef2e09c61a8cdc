// The height of the segmented control in px, and true if it is visible.
const control = document.querySelector('.segmented-control');
return [control.offsetHeight, control.checkVisibility({ visibilityProperty: true })];
