// Runs before anything else in every document: writes down what moves by itself, and says what the policy refused.
window.watched = { shifts: [] };
const where = (node) => node?.nodeType === 1 ? `${node.tagName.toLowerCase()}#${node.id}.${node.getAttribute('class')}` : String(node?.nodeName);
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) {
    const moved = sources.map(({ node, previousRect: from, currentRect: to }) => `${where(node)} from ${from.x},${from.y} ${from.width}x${from.height} to ${to.x},${to.y} ${to.width}x${to.height}`);
    window.watched.shifts.push(`${value.toFixed(4)}: ${moved.join('; ')}`);
  }
}).observe({ type: 'layout-shift', buffered: true });
document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, sourceFile, lineNumber }) => {
  console.error(`The policy refuses ${effectiveDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`);
});
