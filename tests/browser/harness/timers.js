// Runs before anything else in a page: knows what is set to happen later, so that a test can tell when nothing will.
(() => {
  const set = (window.timersOfTests = new Set());
  const names = [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval'], ['requestIdleCallback', 'cancelIdleCallback']];
  for (const [start, stop] of names) {
    const [begin, end] = [window[start], window[stop]];
    if (!begin) continue;
    window[start] = (work, ...rest) => {
      // WebKit's driver watches over each script with a timer in its page, as long as `TIMEOUT` in `engine.rs`.
      if (rest[0] >= 300_000) return begin.call(window, work, ...rest);
      const id = begin.call(window, (...given) => {
        if (start !== 'setInterval') set.delete(start + id);
        work(...given);
      }, ...rest);
      set.add(start + id);
      return id;
    };
    window[stop] = (id) => {
      set.delete(start + id);
      end.call(window, id);
    };
  }
})();
