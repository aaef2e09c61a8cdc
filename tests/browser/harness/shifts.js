// All layout shifts since the document began. The browser buffers them.
const name = (node) =>
  node?.nodeType === 1
    ? `${node.tagName.toLowerCase()}#${node.id}.${node.getAttribute('class')}`
    : String(node?.nodeName);
const box = ({ x, y, width, height }) => `${x},${y} ${width}x${height}`;
return new Promise((done) => {
  const shifts = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === 'mark' && entry.name === 'end of shifts') {
        observer.disconnect();
        done(shifts);
      }
      if (entry.entryType !== 'layout-shift') continue;
      const moved = entry.sources.map(
        ({ node, previousRect, currentRect }) => `${name(node)} from ${box(previousRect)} to ${box(currentRect)}`,
      );
      shifts.push(`${entry.value.toFixed(4)}: ${moved.join('; ')}`);
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  // This entry arrives after all buffered ones.
  observer.observe({ type: 'mark' });
  performance.mark('end of shifts');
});
