// @ts-check
// Prepares figures: makes their points readable. Mounts a figure on its first use by touch, click or key, or if the
// address selects something in it. Readers who only read the page load no program.
// In a release it is bundled into a classic script, because in a frame with an opaque origin a module would need CORS.
import { addressValue } from './address.js';
import { documentElement } from './document_element.js';
import { attachPoints } from './points.js';
import { loadProgram } from './program.js';

/** @type {HTMLElement[]} The figures of the page. */
export const roots = [...document.querySelectorAll('[data-figure]')];

/** @type {Map<HTMLElement, () => void>} Restores what each mounted figure has changed, for `fail`. */
const restores = new Map();
/** @type {Set<HTMLElement>} The figures whose points can be read. */
const prepared = new Set();
/** @type {Map<HTMLElement, HTMLElement>} The points of each figure, before an extension can remove them. */
const lists = new Map(roots.map((root) => [root, root.querySelector('.points')]));
/**
 * The buttons of controls that were clicked while the program was loading, by index, in order.
 * @type {Map<HTMLElement, number[]>}
 */
const pendingClicks = new Map(roots.map((root) => [root, []]));
/** @type {HTMLElement | undefined} The figure in which a mouse button or a finger is down. */
let pressed;
// True if it is down on the drawing.
let isOverDrawing = false;
/** @type {Promise<Program> | undefined} */
let program;
let hasFailed = false;

// The standalone file contains its program, and has set `standaloneProgram` by now.
const load = () => (program ??= (self.standaloneProgram ?? loadProgram)());

/**
 * The data of a figure's guess, if it has one.
 * @param {HTMLElement} root
 */
const guessOf = ({ parentElement }) =>
  JSON.parse(parentElement.querySelector('[type="application/json"]')?.textContent ?? 'null');

/** @param {HTMLElement} root */
const controlsOf = (root) => root.querySelector('.figure__controls');

/** @param {HTMLElement} root */
const buttonsOf = (root) => [...root.querySelectorAll('.figure__controls button')];

/** @param {HTMLElement} root */
const isUnmounted = (root) => documentElement.dataset.interactivity && !('mounted' in root.dataset);

/**
 * Restores all prerendered controls, which are then hidden. Points stay readable. Nothing mounts from then on.
 * Figures that a reader has used say so where their controls were.
 * @param {unknown} [error]
 * @param {HTMLElement} [used] a figure that was being mounted
 */
export function fail(error, used) {
  if (hasFailed) return;
  hasFailed = true;
  delete documentElement.dataset.interactivity;
  for (const restore of restores.values()) restore();
  for (const root of new Set([...restores.keys(), used])) {
    root?.parentElement.querySelector('.figure__failure')?.removeAttribute('hidden');
  }
  if (error) console.error('The figures stay static:', error);
}

/**
 * Records what the program changes in a figure, so that `fail` can restore it.
 * @param {HTMLElement} root
 */
function keep(root) {
  const controls = controlsOf(root);
  const { innerHTML } = controls;
  const { option } = root.dataset;
  const cursor = root.querySelector('.cursor');
  const name = cursor?.ariaLabel;
  restores.set(root, () => {
    controls.innerHTML = innerHTML;
    for (const own of root.querySelectorAll('[data-own]')) own.remove();
    for (const state of ['mounted', 'mounting', 'drawing']) delete root.dataset[state];
    if (option) root.dataset.option = option;
    if (cursor) cursor.ariaLabel = name;
    root.dispatchEvent(new Event('update'));
  });
}

/**
 * Restores the focus of a button and repeats the pending clicks once the program has rendered the controls.
 * @param {HTMLElement} root
 */
function replay(root) {
  const focused = buttonsOf(root).findIndex((button) => button === document.activeElement);
  const clicks = pendingClicks.get(root);
  if (focused < 0 && !clicks.length) return;
  const rendering = new MutationObserver(() => {
    if (!buttonsOf(root).length) return;
    rendering.disconnect();
    // Wait until the program has read the address, which would undo earlier actions.
    setTimeout(() => {
      buttonsOf(root)[focused]?.focus();
      for (const click of clicks) buttonsOf(root)[click]?.click();
    });
  });
  rendering.observe(controlsOf(root), { childList: true, subtree: true });
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
    keep(root);
    replay(root);
    glue.mount(root, guessOf(root));
    root.dataset.mounted = '';
  } catch (error) {
    fail(error, root);
  } finally {
    delete root.dataset.mounting;
  }
}

/**
 * True if the address selects an option or a point of a figure.
 * @param {HTMLElement} root
 */
function isAddressed(root) {
  const parts = [...root.querySelectorAll('[data-param]')];
  return parts.some(({ dataset }) => addressValue(root.dataset.figure, dataset.param) !== null);
}

/**
 * Shows the option of the address. The program does too, where it can be loaded.
 * @param {HTMLElement} root
 */
function showAddressedOption(root) {
  /** @type {HTMLElement | null} */
  const control = root.querySelector('[role=group][data-param]');
  const value = control && addressValue(root.dataset.figure, control.dataset.param);
  const buttons = /** @type {HTMLButtonElement[]} */ (control ? [...control.querySelectorAll('button')] : []);
  const option = buttons.findIndex((button) => button.value === value);
  if (option < 0) return;
  root.dataset.option = String(option);
  root.dispatchEvent(new Event('update'));
}

/**
 * Prepares a figure: makes its points readable, and shows the option of the address. Mounts the figure if the address
 * selects something in it.
 * @param {HTMLElement} root
 */
function prepare(root) {
  if (prepared.has(root)) return;
  prepared.add(root);
  attachPoints(root, lists.get(root));
  showAddressedOption(root);
  root.dataset.prepared = '';
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

  // A pressed button must stay in the page until it is released: its click mounts the figure.
  // A tap sets the focus and clicks at once, so mount after that.
  listen('focusin', () => pressed !== root && setTimeout(mount, 0, root));
  listen('click', ({ target }) => {
    const index = buttonsOf(root).indexOf(target.closest('button'));
    if (index >= 0) pendingClicks.get(root).push(index);
    if (target.closest('button')) mount(root);
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
// Screen readers read the points of all figures. Their layout waits until the page is idle, one figure at a time.
// A page on a slow phone, or with busy scripts, may never be idle, so the wait has a limit in ms.
/** @type {any} `setTimeout` does not read the limit. */
const whenIdle = self.requestIdleCallback ?? setTimeout;
const unlisted = [...roots];
const listNext = () =>
  whenIdle(
    () => {
      const root = unlisted.shift();
      if (!root) return;
      root.dataset.listed = '';
      listNext();
    },
    { timeout: 500 },
  );

if (documentElement.dataset.points) {
  documentElement.dataset.points = 'ready';
  prepareNear();
  if (document.readyState === 'complete') listNext();
  else addEventListener('load', listNext);
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
    if (root && isOverDrawing) mount(root);
  });
  addEventListener('pointercancel', () => {
    pressed = undefined;
  });
  addEventListener('popstate', () => {
    for (const root of prepared) if (isAddressed(root)) mount(root);
  });
}
