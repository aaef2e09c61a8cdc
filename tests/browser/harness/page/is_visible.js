// True if an element exists and is visible.
const [selector] = arguments;
const options = { visibilityProperty: true, contentVisibilityAuto: true };
return document.querySelector(selector)?.checkVisibility(options) ?? false;
