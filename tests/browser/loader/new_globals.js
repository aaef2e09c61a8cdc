// The global names that were added since `before` was recorded. The test itself adds `before`. Drivers add `cdc_…` and
// `ret_nodes`, and the browser adds an index for each frame.
const isKnown = (name) => window.before.includes(name) || /^(\d+|before|cdc_.*|ret_nodes)$/.test(name);
return Object.keys(window).filter((name) => !isKnown(name));
