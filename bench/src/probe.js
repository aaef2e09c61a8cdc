// What the bench knows of a page, from within it. Put before every page, ours and the peers', by the devtools protocol.
// A chart is on screen in the frame that first holds the mark of its last point: an element of that colour and of a mark's
// size, or such pixels in a canvas. A hover is answered in the frame that first says the number of that point once more.
(() => {
  const COLOUR = [0, 0, 0];
  const NUMBER = '';
  const css = `rgb(${COLOUR.join(', ')})`;
  const start = performance.now.bind(performance);

  // Text that canvases have drawn, and when anything was drawn in one.
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

  // The memory of every WebAssembly that the page has woken.
  const memories = [];
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[name].bind(WebAssembly);
    WebAssembly[name] = async (...given) => {
      const made = await own(...given);
      memories.push(...Object.values((made.instance ?? made).exports).filter((part) => part instanceof WebAssembly.Memory));
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

  // A page's layout shift and long tasks.
  bench.shift = 0;
  bench.tasks = [];
  const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) bench.shift += value; });
  watch('longtask', ({ startTime, duration }) => bench.tasks.push([startTime, duration]));
  watch('largest-contentful-paint', ({ startTime }) => { bench.largest = startTime; });

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
          painted((now) => { bench.onScreen = now; });
        }
      } else {
        const found = mark(document);
        if (found) {
          bench.mark = found;
          bench.onScreen = 0;
          bench.before = said();
          painted((now) => { bench.onScreen = now; });
        }
      }
      if (bench.onScreen !== undefined && !bench.hovers) return;
    } else if (bench.asked === undefined || document.readyState === 'loading') {
      // What is still being read into the page is no answer.
      bench.before = said();
    } else if (said() > bench.before) {
      painted((now) => { bench.answered = now; });
      return;
    }
    requestAnimationFrame(look);
  }
  bench.hovers = !location.search.includes('unhovered');
  // To ask where marks are has the browser lay out what a page may have left for later: only where one is waited for. But
  // each frame asks something: a long task in which no script ran is not reported, however long its layout took.
  const idle = () => requestAnimationFrame(idle);
  requestAnimationFrame(location.search.includes('unwatched') ? idle : look);
  addEventListener('pointermove', ({ timeStamp }) => { if (bench.answered === undefined) bench.asked = timeStamp; }, { capture: true, passive: true });

  // Our figure wakes when somebody reaches for it. Reaches for it, as a key does; `awake` is the frame that shows it alive, and
  // `handed` the moment in which the program is there and is handed the scene: what it asks last is what is selected.
  const { getSelection } = self;
  self.getSelection = function () {
    bench.handed ??= start();
    return getSelection.call(this);
  };
  new MutationObserver((_, watching) => {
    watching.disconnect();
    requestAnimationFrame(() => painted((now) => { bench.awake = now; }));
  }).observe(document, { attributes: true, attributeFilter: ['data-mounted'], subtree: true });
  bench.reach = () => {
    bench.reached = start();
    return document.querySelector('[data-figure]').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  };

  // What the driver asks for in the end.
  bench.report = () => {
    const windows = [self, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)];
    const files = windows.flatMap(({ performance, location }) => {
      const later = performance.timeOrigin - self.performance.timeOrigin;
      const file = (name, { encodedBodySize, requestStart, responseStart, responseEnd, transferSize }) => ({
        path: new URL(name).pathname, asked: requestStart + later, first: responseStart + later, last: responseEnd + later, cached: transferSize < encodedBodySize,
      });
      const own = performance.getEntriesByType('navigation').map((entry) => file(location.href, entry));
      const rest = performance.getEntriesByType('resource')
        .filter(({ initiatorType }) => initiatorType !== 'iframe').map((entry) => file(entry.name, entry));
      return [...own, ...rest];
    });
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const memory = windows.flatMap((view) => view.bench?.memories() ?? []).reduce((sum, bytes) => sum + bytes, 0);
    const { onScreen, answered, asked, mark: at, shift, tasks, largest } = bench;
    return { on_screen: onScreen, answered, asked, mark: at, shift, tasks, largest, first, files, memory };
  };

  // From a move of the mouse to the frame that shows what it changed.
  bench.listen = () => {
    let asked = 0;
    let changed = 0;
    addEventListener('pointermove', ({ timeStamp }) => { asked = timeStamp; changed = 0; }, { capture: true, passive: true });
    const look = () => requestAnimationFrame(() => {
      if (asked && (changed > asked || touched > asked)) {
        const [from] = [asked, (asked = 0)];
        painted((now) => bench.moves.push(now - from));
      }
      look();
    });
    new MutationObserver(() => { changed = start(); }).observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true });
    look();
  };
})();
