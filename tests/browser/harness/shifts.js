// What has moved by itself since the document began: the browser keeps it for whoever asks later.
const where = (node) => node?.nodeType === 1 ? `${node.tagName.toLowerCase()}#${node.id}.${node.getAttribute('class')}` : String(node?.nodeName);
return new Promise((done) => {
  const shifts = [];
  const observer = new PerformanceObserver((list) => {
    for (const { entryType, name, value, sources } of list.getEntries()) {
      if (entryType === 'mark' && name === 'end of shifts') {
        observer.disconnect();
        done(shifts);
      }
      if (entryType !== 'layout-shift') continue;
      const moved = sources.map(({ node, previousRect: from, currentRect: to }) => `${where(node)} from ${from.x},${from.y} ${from.width}x${from.height} to ${to.x},${to.y} ${to.width}x${to.height}`);
      shifts.push(`${value.toFixed(4)}: ${moved.join('; ')}`);
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  // It comes behind all that is buffered.
  observer.observe({ type: 'mark' });
  performance.mark('end of shifts');
});
