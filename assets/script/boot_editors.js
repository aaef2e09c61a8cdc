// @ts-check
// Marks before the first paint that scripts run, so that controls that need scripts reserve space.
document.documentElement.dataset.script = '';
