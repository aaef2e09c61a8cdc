// Measures a page from within. The DevTools protocol runs it before the scripts of every page, ours and the peers'.
// A chart is on screen in the first frame with the mark of its last point: an element of its colour and size, or such
// pixels in a canvas. A hover is answered in the first frame with one more occurrence of the point's number. Our page
// contains the texts of all points from the start, so there `data-cursor` is the sign of an answer.
(() => {
  const COLOUR = [0, 0, 0];
  const NUMBER = '';
  const css = `rgb(${COLOUR.join(', ')})`;
  const start = performance.now.bind(performance);

  // Text drawn in canvases, and the time of the last drawing.
  let drawn = '';
  let touched = 0;
  const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    drawn += ` ${text}`;
    return fillText.call(this, text, ...rest);
  };
  CanvasRenderingContext2D.prototype.clearRect = function (...rest) {
    touched = start();
    return clearRect.apply(this, rest);
  };

  // The memory of every WebAssembly instance of the page.
  const memories = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[name].bind(WebAssembly);
    WebAssembly[name] = async (...given) => {
      const made = await own(...given);
      const exported = Object.values((made.instance ?? made).exports);
      memories.push(...exported.filter((part) => part instanceof WebAssembly.Memory));
      return made;
    };
  }

  function inElements(doc) {
    let last;
    for (const mark of doc.querySelectorAll('svg circle, svg path, svg rect, svg use')) {
      const { fill, stroke } = getComputedStyle(mark);
      if (fill !== css && stroke !== css) continue;
      const { left, top, width, height } = mark.getBoundingClientRect();
      if (!width || width > 24 || height > 24) continue;
      if (!last || left + width / 2 > last.x) last = { x: left + width / 2, y: top + height / 2 };
    }
    return last && last.x > doc.documentElement.clientWidth / 2 ? last : undefined;
  }

  function inCanvases(doc) {
    for (const canvas of doc.querySelectorAll('canvas')) {
      if (!canvas.width || !canvas.height) continue;
      const from = Math.floor(canvas.width * 0.6);
      const wide = canvas.width - from;
      const { data } = canvas.getContext('2d').getImageData(from, 0, wide, canvas.height);
      let last;
      for (let at = 0; at < data.length; at += 4) {
        if (COLOUR.some((part, index) => Math.abs(data[at + index] - part) > 2) || data[at + 3] < 250) continue;
        const x = (at / 4) % wide;
        if (!last || x > last.x) last = { x, y: Math.floor(at / 4 / wide) };
      }
      if (!last) continue;
      const box = canvas.getBoundingClientRect();
      const scale = box.width / canvas.width;
      return { x: box.left + (from + last.x) * scale - 4, y: box.top + last.y * scale };
    }
    return undefined;
  }

  const mark = (doc) => inElements(doc) ?? inCanvases(doc);
  const said = () => (document.body?.textContent + drawn).split(NUMBER).length;
  const painted = (then) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then(start());
    channel.port2.postMessage(0);
  };

  const bench = { moves: [], memories: () => memories.map(({ buffer }) => buffer.byteLength) };
  Object.defineProperty(self, 'bench', { value: bench });
  if (self !== top) return;

  // Layout shift, long tasks and largest contentful paint.
  bench.shift = 0;
  bench.tasks = [];
  const watch = (type, each) => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(each));
    observer.observe({ type, buffered: true });
  };
  watch('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) bench.shift += value;
  });
  watch('longtask', ({ startTime, duration }) => bench.tasks.push([startTime, duration]));
  watch('largest-contentful-paint', ({ startTime }) => {
    bench.largest = startTime;
  });

  const waiting = new Set();
  function look() {
    if (bench.onScreen === undefined) {
      const frames = [...document.querySelectorAll('iframe')];
      if (frames.length) {
        if (document.readyState !== 'loading' && !waiting.size && !bench.looked) {
          bench.looked = true;
          frames.forEach((frame) => waiting.add(frame));
        }
        for (const frame of waiting) {
          const doc = frame.contentDocument;
          if (doc && doc.URL !== 'about:blank' && mark(doc)) waiting.delete(frame);
        }
        if (bench.looked && !waiting.size) {
          bench.onScreen = 0;
          painted((now) => {
            bench.onScreen = now;
          });
        }
      } else {
        const found = mark(document);
        if (found) {
          bench.mark = found;
          bench.onScreen = 0;
          bench.before = said();
          painted((now) => {
            bench.onScreen = now;
          });
        }
      }
      if (bench.onScreen !== undefined && !bench.hovers) return;
    } else if (bench.asked === undefined || document.readyState === 'loading') {
      // Text that the parser still adds is no answer.
      bench.before = said();
    } else if (said() > bench.before || document.querySelector('[data-cursor]')) {
      painted((now) => {
        bench.answered = now;
      });
      return;
    }
    requestAnimationFrame(look);
  }
  bench.hovers = !location.search.includes('unhovered');
  // A search for marks forces layout that the page may have postponed, so unwatched pages have none. They still run a
  // callback in each frame, because Chromium reports no long task without a script, however long its layout takes.
  const idle = () => requestAnimationFrame(idle);
  requestAnimationFrame(location.search.includes('unwatched') ? idle : look);
  const listening = { capture: true, passive: true };
  addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      if (bench.answered === undefined) bench.asked = timeStamp;
    },
    listening,
  );

  // `use` mounts our figure, as keyboard focus does, at the time `used`. `received` is when the program receives the
  // figure: before that, `mount.js` reads the markup of the controls. `mounted` is the frame that shows it.
  const innerHTML = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...innerHTML,
    get() {
      bench.received ??= start();
      return innerHTML.get.call(this);
    },
  });
  new MutationObserver((_, watching) => {
    watching.disconnect();
    requestAnimationFrame(() =>
      painted((now) => {
        bench.mounted = now;
      }),
    );
  }).observe(document, { attributes: true, attributeFilter: ['data-mounted'], subtree: true });
  bench.use = () => {
    bench.used = start();
    return document.querySelector('[data-figure]').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  };

  // The measurements of a load.
  bench.report = () => {
    const windows = [self, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
    const files = windows.flatMap(({ performance, location }) => {
      const later = performance.timeOrigin - self.performance.timeOrigin;
      const file = (name, { encodedBodySize, requestStart, responseStart, responseEnd, transferSize }) => ({
        path: new URL(name).pathname,
        asked: requestStart + later,
        first: responseStart + later,
        last: responseEnd + later,
        cached: transferSize < encodedBodySize,
      });
      const own = performance.getEntriesByType('navigation').map((entry) => file(location.href, entry));
      const rest = performance
        .getEntriesByType('resource')
        .filter(({ initiatorType }) => initiatorType !== 'iframe')
        .map((entry) => file(entry.name, entry));
      return [...own, ...rest];
    });
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const memory = windows.flatMap((view) => view.bench?.memories() ?? []).reduce((sum, bytes) => sum + bytes, 0);
    const { onScreen, answered, asked, mark: at, shift, tasks, largest } = bench;
    return { on_screen: onScreen, answered, asked, mark: at, shift, tasks, largest, first, files, memory };
  };

  // Measures the time from a move of the mouse to the frame that shows the change.
  bench.listen = () => {
    let asked = 0;
    let changed = 0;
    addEventListener(
      'pointermove',
      ({ timeStamp }) => {
        asked = timeStamp;
        changed = 0;
      },
      listening,
    );
    const look = () =>
      requestAnimationFrame(() => {
        if (asked && (changed > asked || touched > asked)) {
          const [from] = [asked, (asked = 0)];
          painted((now) => bench.moves.push(now - from));
        }
        look();
      });
    const everything = { attributes: true, characterData: true, childList: true, subtree: true };
    new MutationObserver(() => {
      changed = start();
    }).observe(document.body, everything);
    look();
  };
})();
