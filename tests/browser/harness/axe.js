// Runs all rules of axe on an element. The rule on the size of targets is off by default.
const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
const [selector] = arguments;
const node = ({ html, failureSummary }) => ({ html, failureSummary });
return axe
  .run(selector === ':root' ? document : selector, options)
  .then(({ violations }) => violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(node) })));
