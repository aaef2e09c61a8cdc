// All rules of axe, the one for the size of targets too, which is off unless it is asked for.
const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
const [selector] = arguments;
return axe.run(selector === ':root' ? document : selector, options).then(({ violations }) =>
  violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })) })));
