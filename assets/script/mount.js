// @ts-check
// Mounts a figure on its first use by touch, click or key, or if the address selects something in it. Readers who only
// read the page load no program.
// Runs in a classic script, because in a frame with an opaque origin a module would need CORS.
import { documentElement } from './document_element.js';
import { pageScript } from './page_script.js';
import { attachTooltip } from './tooltip.js';

/** @type {HTMLElement[]} The figures of the page. */
export const roots = [...document.querySelectorAll('[data-figure]')];

/**
 * The address of a file that the page's script element names: `glue` or `wasm`.
 * @param {string} name
 */
export const address = (name) => new URL(pageScript.dataset[name], document.baseURI).href;

/** @type {Map<HTMLElement, string>} The markup of each prepared figure before it was changed, for `fail`. */
const initialMarkup = new Map();
/** @type {Map<HTMLElement, Scene>} The scene of each prepared figure. */
const scenes = new Map();
/** @type {Map<HTMLElement, () => number | undefined>} Gives the pinned point of each prepared figure. */
const pinnedPoints = new Map();
/**
 * The actions in a figure while its program was loading, in order: a key, a click on a button by its index, or a press
 * on a point by its index.
 * @type {Map<HTMLElement, { key?: string, click?: number, point?: number }[]>}
 */
const pendingActions = new Map(roots.map((root) => [root, []]));
/** @type {HTMLElement | undefined} The figure in which a mouse button or a finger is down. */
let pressed;
// True if it is down on the drawing.
let isOverDrawing = false;
/** @type {Promise<Program> | undefined} */
let program;
let hasFailed = false;

// The standalone file contains its program, and has set `standaloneProgram` by now.
const loadProgram =
  self.standaloneProgram ??
  (async () => {
    // Both requests start at once. In a release both files are checked against their hashes before they run.
    const wasm = fetch(address('wasm'), { integrity: pageScript.dataset.wasmIntegrity ?? '' });
    const [glue, module_or_path] = await Promise.all([import(address('glue')), wasm]);
    await glue.default({ module_or_path });
    return glue;
  });
const load = () => (program ??= loadProgram());

/**
 * The scene of a figure: from the figure script, or else from the data block of the figure.
 * @param {HTMLElement} root
 * @returns {Scene}
 */
const sceneOf = ({ dataset, parentElement }) =>
  SCENES[dataset.figure] ?? JSON.parse(parentElement.querySelector('[type="application/json"]').textContent);

/** @param {HTMLElement} root */
const buttonsOf = (root) => [...root.querySelectorAll('button')];

/** @param {HTMLElement} root */
const isUnmounted = (root) => documentElement.dataset.interactivity && !('mounted' in root.dataset);

/**
 * Restores all prerendered drawings. Nothing mounts from then on.
 * @param {unknown} [error]
 */
export function fail(error) {
  if (hasFailed) return;
  hasFailed = true;
  delete documentElement.dataset.interactivity;
  for (const [root, markup] of initialMarkup) {
    root.innerHTML = markup;
    delete root.dataset.mounted;
    delete root.dataset.mounting;
    pinnedPoints.set(root, attachTooltip(root, scenes.get(root)));
  }
  if (error) console.error('The figures stay static:', error);
}

/**
 * True if the reader has selected text in a figure. Mounting would remove it.
 * @param {HTMLElement} root
 */
function hasSelection(root) {
  const selection = getSelection();
  return !selection.isCollapsed && selection.containsNode(root, true);
}

/**
 * Records a press by its point, because the position in the window may change until the press is replayed.
 * @param {HTMLElement} root
 */
function recordPress(root) {
  const point = pinnedPoints.get(root)?.();
  if (point !== undefined) pendingActions.get(root).push({ point });
}

/**
 * Restores the focus and repeats the pending actions once the program has drawn the figure.
 * @param {HTMLElement} root
 */
function replay(root) {
  /** @returns {HTMLElement} */
  const cursor = () => root.querySelector('.cursor');
  const focused = /** @type {HTMLButtonElement} */ (document.activeElement);
  const isOnCursor = focused === cursor();
  const focusedButton = buttonsOf(root).indexOf(focused);
  if (pressed === root && isOverDrawing) recordPress(root);
  const actions = pendingActions.get(root);
  if (!isOnCursor && focusedButton < 0 && !actions.length) return;

  function press(index) {
    const { left, top, width, height } = root.querySelector('.plot__canvas').getBoundingClientRect();
    const { x, y } = scenes.get(root).points.list[index];
    const at = { clientX: left + (width * x) / 10_000, clientY: top + (height * y) / 10_000 };
    cursor().dispatchEvent(new PointerEvent('pointerdown', at));
  }

  function repeat() {
    (isOnCursor ? cursor() : buttonsOf(root)[focusedButton])?.focus();
    for (const { click, key, point } of actions) {
      if (key) cursor().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      else if (click === undefined) press(point);
      else buttonsOf(root)[click]?.click();
    }
  }

  const drawing = new MutationObserver(() => {
    if (!root.firstElementChild || root.querySelector('.cursor:not([tabindex])')) return;
    drawing.disconnect();
    // Wait until the program has read the address, which would undo earlier actions.
    setTimeout(repeat);
  });
  drawing.observe(root, { attributes: true, childList: true, subtree: true });
}

/**
 * Mounts a figure unless it is mounted, or being mounted.
 * @param {HTMLElement} root
 */
async function mount(root) {
  if (!isUnmounted(root) || 'mounting' in root.dataset) return;
  root.dataset.mounting = '';
  try {
    prepare(root);
    const glue = await load();
    if (hasFailed) return;
    delete root.dataset.mounting;
    if (hasSelection(root)) {
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

/**
 * True if the address selects something in a figure. In an embed the parameters of its figure have no prefix.
 * @param {HTMLElement} root
 */
function isAddressed({ dataset: { figure, params } }) {
  const search = new URLSearchParams(location.search);
  const prefix = documentElement.dataset.embed === figure ? '' : `${figure}.`;
  return params.split(' ').some((param) => search.has(prefix + param));
}

/**
 * Makes a figure readable before it is mounted. If it can be mounted, its cursor takes the focus and keys as a slider.
 * @param {HTMLElement} root
 */
function prepare(root) {
  if (scenes.has(root)) return;
  const scene = sceneOf(root);
  scenes.set(root, scene);
  initialMarkup.set(root, root.innerHTML);
  root.dataset.params = [scene.control, scene.points].flatMap((part) => part?.param ?? []).join(' ');
  pinnedPoints.set(root, attachTooltip(root, scene));
  if (!documentElement.dataset.interactivity) return;
  const slider = {
    role: 'slider',
    tabindex: 0,
    'aria-valuemin': 0,
    'aria-valuemax': scene.points?.list.length,
    'aria-valuenow': 0,
    'aria-valuetext': scene.hint,
  };
  const cursor = root.querySelector('.cursor');
  for (const [name, value] of Object.entries(slider)) cursor?.setAttribute(name, String(value));
  if (isAddressed(root)) mount(root);
}

// A figure that cannot be prepared stays static.
function tryPrepare(root) {
  try {
    prepare(root);
  } catch {}
}

/**
 * Records actions in a figure that is not mounted, and mounts it.
 * @param {HTMLElement} root
 */
function recordActions(root) {
  /**
   * @param {string} name
   * @param {(event: any) => void} handle
   */
  const listen = (name, handle) => root.addEventListener(name, (event) => isUnmounted(root) && handle(event));
  const actions = pendingActions.get(root);

  // A pressed button must stay in the page until it is released: its click mounts the figure.
  // A tap sets the focus and clicks at once, so mount after that.
  listen('focusin', () => pressed !== root && setTimeout(mount, 0, root));
  listen('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    if (!target.matches('.cursor') || altKey || ctrlKey || metaKey) return;
    if (!/^(Arrow\w+|Home|End|Escape)$/.test(key)) return;
    event.preventDefault();
    actions.push({ key });
    mount(root);
  });
  listen('click', ({ target }) => {
    const button = target.closest('button');
    if (!button) return;
    actions.push({ click: buttonsOf(root).indexOf(button) });
    mount(root);
  });
  listen('pointerdown', ({ target }) => {
    pressed = root;
    isOverDrawing = !!target.closest('.cursor');
  });

  // Prefetch on hover.
  for (const control of root.querySelectorAll('.segmented-control')) {
    control.addEventListener('pointerenter', () => isUnmounted(root) && load().catch(() => {}));
  }
}

if (documentElement.dataset.interactivity) {
  documentElement.dataset.interactivity = 'ready';
  const failAfterPanic = (error) => error instanceof WebAssembly.RuntimeError && fail(error);
  addEventListener('error', ({ error }) => failAfterPanic(error));
  addEventListener('unhandledrejection', ({ reason }) => failAfterPanic(reason));
  roots.forEach(recordActions);
  addEventListener('pointerup', () => {
    const root = pressed;
    pressed = undefined;
    if (!root || !isOverDrawing || !isUnmounted(root)) return;
    recordPress(root);
    mount(root);
  });
  addEventListener('pointercancel', () => {
    pressed = undefined;
  });
  addEventListener('popstate', () => {
    for (const root of scenes.keys()) if (isAddressed(root)) mount(root);
  });
}

// Embeds and browsers without IntersectionObserver prepare all figures at once, other pages those near the window.
function prepareNear() {
  if (documentElement.dataset.embed || !self.IntersectionObserver) {
    roots.forEach(tryPrepare);
    return;
  }
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) tryPrepare(target);
    },
    { rootMargin: '50%' },
  );
  for (const root of roots) near.observe(root);
}
if (!('static' in documentElement.dataset)) prepareNear();
