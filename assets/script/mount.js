// When the figures mount: when somebody reaches for one with a finger, a click or a key, or where the address says what is
// chosen in it. Whoever only reads the page fetches no program. A classic script: in a frame without an origin a module
// would need the server's leave to run at all, and the rest of a page's script with it.
const script = document.currentScript;
const html = document.documentElement;
const roots = [...document.querySelectorAll('[data-figure]')];
const address = (name) => new URL(script.dataset[name], document.baseURI).href;

// Every figure's markup as it came, so that a failure anywhere gives all pictures back.
const initialMarkup = new Map();
// The scene of each figure that somebody has come near, and a way to ask which of its points was pressed.
const scenes = new Map();
const pinnedPoints = new Map();
// What was done in a figure while its program was on its way, in its order: to be done again.
const pendingActions = new Map(roots.map((root) => [root, []]));
// The figure in which a mouse or a finger is down, and whether it is the drawing that is held.
let pressed;
let isOverDrawing = false;
let app;
let failed = false;

// How to come by the program. A page that carries it within itself has said so by now.
const loadProgram = self.standaloneProgram ?? (async () => {
  // Both are asked for at once. A release says what they sum up to: what was damaged on its way is refused before it runs.
  const wasm = fetch(address('wasm'), { integrity: script.dataset.wasmIntegrity ?? '' });
  const [glue, module_or_path] = await Promise.all([import(address('glue')), wasm]);
  await glue.default({ module_or_path });
  return glue;
});
const load = () => (app ??= loadProgram());

// A scene stands in this script or, its two kinds of quotes changed, in an attribute.
const sceneOf = ({ dataset }) => KNOWN_SCENES[dataset.figure]
  ?? JSON.parse(dataset.scene.replace(/['"]/g, (quote) => (quote === '"' ? "'" : '"')));

const buttons = (root) => [...root.querySelectorAll('button')];

const isUnmounted = (root) => html.dataset.interactivity && !('mounted' in root.dataset);

function fail(error) {
  if (failed) return;
  failed = true;
  delete html.dataset.interactivity;
  for (const [root, picture] of initialMarkup) {
    root.innerHTML = picture;
    delete root.dataset.mounted;
    delete root.dataset.mounting;
    pinnedPoints.set(root, read(root, scenes.get(root)));
  }
  if (error) console.error('The figures stay pictures:', error);
}

// Words that are selected must not be pulled from under the reader.
const selected = (root) => {
  const selection = getSelection();
  return !selection.isCollapsed && selection.containsNode(root, true);
};

// A press is kept by its point: where that is in the window may change on the way.
function recordPress(root) {
  const point = pinnedPoints.get(root)?.();
  if (point !== undefined) pendingActions.get(root).push({ point });
}

// The cursor comes alive some moments after the drawing: then the focus is where it was, and what was done is done again.
function replay(root) {
  const cursor = () => root.querySelector('.cursor');
  const focused = document.activeElement;
  const [onCursor, button] = [focused === cursor(), buttons(root).indexOf(focused)];
  if (pressed === root && isOverDrawing) recordPress(root);
  const actions = pendingActions.get(root);
  if (!onCursor && button < 0 && !actions.length) return;
  const press = (point) => {
    const { left, top, width, height } = root.querySelector('.plot__canvas').getBoundingClientRect();
    const { x, y } = scenes.get(root).points.list[point];
    const at = { clientX: left + width * x / 10_000, clientY: top + height * y / 10_000 };
    cursor().dispatchEvent(new PointerEvent('pointerdown', at));
  };
  const again = () => {
    (onCursor ? cursor() : buttons(root)[button])?.focus();
    for (const { click, key, point } of actions) {
      if (key) cursor().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      else if (click === undefined) press(point);
      else buttons(root)[click]?.click();
    }
  };
  const drawn = new MutationObserver(() => {
    if (!root.firstElementChild || root.querySelector('.cursor:not([tabindex])')) return;
    drawn.disconnect();
    // Once it has read the address too, which would undo what is done before.
    setTimeout(again);
  });
  drawn.observe(root, { attributes: true, childList: true, subtree: true });
}

async function mount(root) {
  if (!isUnmounted(root) || 'mounting' in root.dataset) return;
  root.dataset.mounting = '';
  try {
    prepare(root);
    const glue = await load();
    if (failed) return;
    delete root.dataset.mounting;
    if (selected(root)) {
      document.addEventListener('selectionchange', () => mount(root), { once: true });
      return;
    }
    replay(root);
    glue.mount(root, scenes.get(root));
    root.dataset.mounted = '';
  } catch (error) {
    fail(error);
  }
}

// Whether the address says what is chosen in a figure: by its own keys where it is alone.
function isAddressed({ dataset: { figure, params } }) {
  const asked = new URLSearchParams(location.search);
  return params.split(' ').some((key) => asked.has(html.dataset.embed === figure ? key : `${figure}.${key}`));
}

// Asleep, a drawing can be read; and where there is a program to come, it takes keys like the slider that it will be.
function prepare(root) {
  if (scenes.has(root)) return;
  const scene = sceneOf(root);
  scenes.set(root, scene);
  initialMarkup.set(root, root.innerHTML);
  root.dataset.params = [scene.control, scene.points].flatMap((part) => part?.param ?? []).join(' ');
  pinnedPoints.set(root, read(root, scene));
  if (!html.dataset.interactivity) return;
  const slider = { role: 'slider', tabindex: 0, 'aria-valuemin': 0, 'aria-valuemax': scene.points?.list.length, 'aria-valuenow': 0, 'aria-valuetext': scene.hint };
  for (const [name, value] of Object.entries(slider)) root.querySelector('.cursor')?.setAttribute(name, value);
  if (isAddressed(root)) mount(root);
}

// What is done in a figure that is not mounted is kept for it and wakes it.
function listen(root) {
  const on = (name, act) => root.addEventListener(name, (event) => isUnmounted(root) && act(event));
  const actions = pendingActions.get(root);
  // A button that is pressed must be there until it is let go: its click wakes. A tap focuses, and clicks in the same breath.
  on('focusin', () => pressed !== root && setTimeout(mount, 0, root));
  on('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    if (!target.matches('.cursor') || altKey || ctrlKey || metaKey || !/^(Arrow\w+|Home|End|Escape)$/.test(key)) return;
    event.preventDefault();
    actions.push({ key });
    mount(root);
  });
  on('click', ({ target }) => {
    const button = target.closest('button');
    if (!button) return;
    actions.push({ click: buttons(root).indexOf(button) });
    mount(root);
  });
  // Who comes to a button will want it.
  for (const control of root.querySelectorAll('.segmented-control')) control.addEventListener('pointerenter', () => isUnmounted(root) && load().catch(() => {}));
  on('pointerdown', ({ target }) => {
    pressed = root;
    isOverDrawing = !!target.closest('.cursor');
  });
}

if (html.dataset.interactivity) {
  html.dataset.interactivity = 'ready';
  for (const name of ['error', 'unhandledrejection']) {
    addEventListener(name, ({ error, reason = error }) => reason instanceof WebAssembly.RuntimeError && fail(reason));
  }
  roots.forEach(listen);
  addEventListener('pointerup', () => {
    const root = pressed;
    pressed = undefined;
    if (!root || !isOverDrawing || !isUnmounted(root)) return;
    recordPress(root);
    mount(root);
  });
  addEventListener('pointercancel', () => pressed = undefined);
  addEventListener('popstate', () => {
    for (const root of scenes.keys()) if (isAddressed(root)) mount(root);
  });
}
// What cannot be read stays a picture.
const tryPrepare = (root) => {
  try {
    prepare(root);
  } catch {}
};
// An engine that cannot tell what is near takes all for near.
const near = html.dataset.embed || !self.IntersectionObserver ? { observe: tryPrepare } : new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) if (isIntersecting) tryPrepare(target);
}, { rootMargin: '50%' });
if (!('static' in html.dataset)) for (const root of roots) near.observe(root);
