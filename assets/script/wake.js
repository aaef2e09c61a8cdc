// When the figures wake. A classic script: in a frame without an origin a module would need the server's leave to run
// at all, and the rest of a page's script with it.
const script = document.currentScript;
const html = document.documentElement;
const roots = [...document.querySelectorAll('[data-figure]')];
const idle = self.requestIdleCallback ?? ((then) => setTimeout(then, 200));
const address = (name) => new URL(script.dataset[name], document.baseURI).href;

// Every figure's markup is kept before it wakes, so that a failure anywhere gives all pictures back.
const pictures = new Map();
// The last touch of each figure that sleeps, whoever is waking it by then.
const touches = new Map();
let app;
let failed = false;

// How to come by the program. A page that carries it within itself has said so by now.
const bring = self.carriedProgram ?? (async () => {
  // Both are asked for at once. A release says what they sum up to: what was damaged on its way is refused before it runs.
  const wasm = fetch(address('wasm'), { integrity: script.dataset.wasmSum ?? '' });
  const [glue, module_or_path] = await Promise.all([import(address('glue')), wasm]);
  await glue.default({ module_or_path });
  // Where many stand in one page, the others are on screen before the first of them wakes.
  await new Promise((then) => idle(then, { timeout: 500 }));
  return glue;
});
const load = () => (app ??= bring());

function fail(error) {
  if (failed) return;
  failed = true;
  delete html.dataset.tier;
  for (const [root, picture] of pictures) {
    root.innerHTML = picture;
    delete root.dataset.awake;
  }
  console.error('The figures stay pictures:', error);
}

// Words that are selected must not be pulled from under the reader.
const selected = (root) => {
  const selection = getSelection();
  return !selection.isCollapsed && selection.containsNode(root, true);
};

// The cursor comes alive some moments after the drawing: then a touch or focus that came first is handed on.
function handOn(root, focused) {
  const touch = touches.get(root);
  if (!focused && !touch) return;
  const drawn = new MutationObserver(() => {
    if (!root.firstElementChild || root.querySelector('.cursor:not([tabindex])')) return;
    drawn.disconnect();
    if (focused) root.querySelector('[tabindex="0"]')?.focus();
    if (touch) document.elementFromPoint(touch.clientX, touch.clientY)?.dispatchEvent(new PointerEvent('pointerdown', touch));
  });
  drawn.observe(root, { attributes: true, childList: true, subtree: true });
}

async function wake(root) {
  if (failed || pictures.has(root)) return;
  try {
    const glue = await load();
    if (failed || pictures.has(root)) return;
    if (selected(root)) {
      document.addEventListener('selectionchange', () => wake(root), { once: true });
      return;
    }
    pictures.set(root, root.innerHTML);
    handOn(root, document.activeElement === root);
    glue.wake(root);
    root.removeAttribute('tabindex');
    root.dataset.awake = '';
  } catch (error) {
    fail(error);
  }
}

if (html.dataset.tier) {
  addEventListener('error', ({ error }) => error instanceof WebAssembly.RuntimeError && fail(error));
  addEventListener('unhandledrejection', ({ reason }) => reason instanceof WebAssembly.RuntimeError && fail(reason));
  // An engine that cannot tell what is near wakes all.
  const near = !self.IntersectionObserver ? { observe: wake } : new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) wake(target);
  }, { rootMargin: html.dataset.embed ? '0px' : '50%' });
  for (const root of roots) {
    root.tabIndex = 0;
    root.addEventListener('focus', () => wake(root), { once: true });
    root.closest('figure').addEventListener('focusin', () => wake(root), { once: true });
    root.addEventListener('pointerdown', ({ clientX, clientY, pointerId, pointerType }) => {
      if (pictures.has(root)) return;
      touches.set(root, { bubbles: true, clientX, clientY, pointerId, pointerType });
      wake(root);
    });
    // A finger that went on to scroll meant no place.
    root.addEventListener('pointercancel', () => touches.delete(root));
  }
  // In an embed nothing is fetched for a figure that nobody has seen or, where data are saved, touched.
  const saves = navigator.connection?.saveData;
  if (html.dataset.embed) {
    // It has all that it needs to be seen; the first frame tells whether it is.
    if (!saves) for (const root of roots) near.observe(root);
  } else {
    addEventListener('load', () => idle(() => {
      for (const root of roots) near.observe(root);
      if (!saves) load().catch(fail);
    }));
    if (document.readyState === 'complete') dispatchEvent(new Event('load'));
  }
}
