// That scripts run, before the first paint: what needs one has its room from the start, and takes none without.
document.documentElement.dataset.script = '';
