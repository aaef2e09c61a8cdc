// Records all pending timers, so that a test can wait until a page is idle. Runs first in every document.
(() => {
  const set = (window.timersOfTests = new Set());
  const names = [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ];
  for (const [start, stop] of names) {
    const [begin, end] = [window[start], window[stop]];
    if (!begin) continue;
    window[start] = (work, ...rest) => {
      // WebKit's driver limits each script with a timer in its page, which takes `TIMEOUT` of `engine.rs`.
      if (rest[0] >= 300_000) return begin.call(window, work, ...rest);
      const id = begin.call(
        window,
        (...given) => {
          if (start !== 'setInterval') set.delete(start + id);
          work(...given);
        },
        ...rest,
      );
      set.add(start + id);
      return id;
    };
    window[stop] = (id) => {
      set.delete(start + id);
      end.call(window, id);
    };
  }
})();
