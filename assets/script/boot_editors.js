// @ts-check
// Marks before the first paint that scripts run, so that controls which need one reserve space, or take none.
document.documentElement.dataset.script = '';
