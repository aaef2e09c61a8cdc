// @ts-check
// Shows the points of a figure on input by mouse, touch and keys, also where WebAssembly is blocked.
// The markup has all points. This script finds the point, sets attributes, and describes it as the value of a slider.
// It must not depend on what a point looks like: style sheets show the marks and the tooltip with `data-shown`.
import { addressValue } from './address.js';

/** Steps of keys that lead to another point, for points in a row. Upright lists and mirrored drawings reverse some. */
const STEPS = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: 1, ArrowDown: -1 };

/**
 * A coordinate in hundredths of a percent, within the frame.
 * @param {number} fraction of the frame
 */
const hundredths = (fraction) => Math.trunc(Math.min(1, Math.max(0, fraction)) * 10_000);

/**
 * The text of a point for screen readers: its title, and the lines of the selected option.
 * @param {Element} item
 * @param {string | undefined} option
 */
function spoken(item, option) {
  let text = '';
  for (const { dataset, textContent } of item.querySelectorAll('p')) {
    if (dataset.options && !dataset.options.split(' ').includes(option)) continue;
    // Titles have no full stop; sentences do.
    text += (text && (text.endsWith('.') ? ' ' : '. ')) + textContent.trim();
  }
  return text;
}

/**
 * Makes the points of a figure selectable by mouse, touch and keys. The pinned point is in `data-pinned` of the root,
 * which receives the event `pin` when a reader changes it.
 * @param {HTMLElement} root
 * @param {HTMLElement | null} list
 */
export function attachPoints(root, list) {
  const find = (selector) => root.querySelector(selector);
  const cursor = find('.cursor');
  const frame = find('.plot__frame');
  const marks = find('[data-marks]');
  // Some figures have no points, and another script may have removed a part.
  if (!cursor || !frame || !marks || !list) return;
  if (!list.isConnected) root.append(list);

  const items = /** @type {HTMLElement[]} */ ([...list.children]);
  const hint = find(`[data-hint=${matchMedia('(pointer: coarse)').matches ? 'touch' : 'keys'}]`);
  const counter = find('[data-position]');
  const buttons = [...root.querySelectorAll('[data-step]')];
  const { pointer, figure } = root.dataset;
  const isUpright = pointer === 'y';
  const isMirrored = !!find('[dir="rtl"]');
  const last = items.length - 1;
  const positions = items.map(({ dataset }) => dataset.at.split(' ').map(Number));
  // The point that the prerendered drawing shows; -1 for none.
  const start = items.findIndex(({ dataset }) => 'shown' in dataset);

  let shown = start;
  /** @type {number | undefined} The point under the cursor. */
  let current;
  /** @type {number | undefined} The point that stays when the pointer leaves. */
  let pinned;

  function describe() {
    if ('drawing' in root.dataset) return;
    const slider = {
      role: 'slider',
      tabindex: 0,
      'aria-orientation': isUpright ? 'vertical' : 'horizontal',
      'aria-valuemin': 0,
      'aria-valuemax': items.length,
      'aria-valuenow': (current ?? -1) + 1,
      'aria-valuetext': current === undefined ? (hint?.textContent ?? '') : spoken(items[current], root.dataset.option),
    };
    for (const [name, value] of Object.entries(slider)) cursor.setAttribute(name, String(value));
  }

  function toggle(index, isShown) {
    items[index]?.toggleAttribute('data-shown', isShown);
    marks.children[index]?.toggleAttribute('data-shown', isShown);
    // A tooltip that was shown keeps its space, so that the content below moves as little as possible.
    if (isShown) items[index]?.setAttribute('data-seen', '');
  }

  /** @param {number | undefined} point */
  function show(point) {
    const index = point ?? start;
    if (index !== shown) {
      // Until now, the marks of the points that are not shown at first are comments, which cost less than elements.
      // A host's policy may refuse markup from scripts. Tooltips stay.
      try {
        if (!marks.children[last]) marks.innerHTML = marks.innerHTML.replace(/<!-{2}|-->/g, '');
      } catch {}
      toggle(shown, false);
      toggle(index, true);
      shown = index;
    }
    if (point === current) return;
    current = point;
    root.toggleAttribute('data-cursor', point !== undefined);
    describe();
    if (counter) counter.textContent = `${index + 1} / ${items.length}`;
    for (const button of buttons) {
      button.setAttribute('aria-disabled', String(index === (button.dataset.step === '1' ? last : 0)));
    }
  }

  function record() {
    const value = items[pinned]?.dataset.point;
    if (value === root.dataset.pinned) return false;
    if (value === undefined) delete root.dataset.pinned;
    else root.dataset.pinned = value;
    return true;
  }

  /** @param {number | undefined} point */
  function pin(point) {
    pinned = point;
    show(point);
    if (record()) root.dispatchEvent(new Event('pin'));
  }

  // The point of the address, also after going back.
  function restore() {
    const index = items.findIndex(({ dataset }) => dataset.point === addressValue(figure, list.dataset.param));
    pinned = index < 0 ? undefined : index;
    record();
    show(pinned);
  }

  /** @param {number} by */
  function step(by) {
    if (shown < 0) return pin(by > 0 ? 0 : last);
    return pin(Math.min(last, Math.max(0, shown + by)));
  }

  /**
   * The point with the highest or the lowest value while an option is selected; -1 if the figure names none.
   * @param {'highest' | 'lowest'} which
   */
  const extreme = (which) =>
    items.findIndex(({ dataset }) => {
      const options = dataset[which];
      return options === '' || options?.split(' ').includes(root.dataset.option);
    });

  // The first points of groups. Without groups, the keys for pages scroll the page.
  const groups = items.flatMap(({ dataset }, index) => ('group' in dataset ? [index] : []));
  /** @param {number} by */
  function stepGroup(by) {
    const next = by > 0 ? groups.find((index) => index > shown) : groups.filter((index) => index < shown).pop();
    pin(next ?? (by > 0 ? last : 0));
  }

  // WebKit reports moves of a resting mouse when the page moves under it, as when a key changes the tooltip's height.
  let isKeyed = false;
  /** @param {KeyboardEvent} event */
  function press(event) {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if ('drawing' in root.dataset || altKey || ctrlKey || metaKey) return;
    const isVertical = /^Arrow(Up|Down)$/.test(key);
    const isTurned = isVertical ? isUpright : isMirrored;
    const jump = shiftKey ? extreme(key === 'ArrowUp' ? 'highest' : 'lowest') : -1;
    if (jump >= 0 && isVertical) pin(jump);
    else if (key in STEPS) step(isTurned ? -STEPS[key] : STEPS[key]);
    else if (key === 'Home') pin(0);
    else if (key === 'End') pin(last);
    else if (key === 'Escape') pin(undefined);
    else if (groups.length && /^Page(Up|Down)$/.test(key)) stepGroup(key === 'PageDown' ? 1 : -1);
    else return;
    isKeyed = true;
    event.preventDefault();
  }

  // A pressed point stays when the mouse or the finger leaves. A finger that scrolls has pressed nothing.
  let isPressed = false;
  let before;
  /** @param {PointerEvent} event */
  function follow({ type, movementX, movementY, clientX, clientY }) {
    if ('drawing' in root.dataset || (isKeyed && type === 'pointermove' && !movementX && !movementY)) return;
    isKeyed = false;
    const { left, top, width, height } = frame.getBoundingClientRect();
    const at = { x: hundredths((clientX - left) / width), y: hundredths((clientY - top) / height) };
    const distances = positions.map((position) =>
      position.reduce((sum, coord, axis) => sum + (coord - at[pointer[axis]]) ** 2, 0),
    );
    const index = distances.indexOf(Math.min(...distances));
    if (type === 'pointerdown') {
      isPressed = true;
      before = pinned;
    }
    if (isPressed) pinned = index;
    show(index);
  }
  cursor.addEventListener('pointermove', follow);
  cursor.addEventListener('pointerdown', follow);
  cursor.addEventListener('pointerleave', () => show(pinned));
  cursor.addEventListener('keydown', press);
  cursor.addEventListener('pointercancel', () => {
    if (isPressed) pinned = before;
    isPressed = false;
    show(pinned);
  });
  addEventListener('pointerup', () => {
    if (isPressed) {
      isPressed = false;
      pin(pinned);
    }
  });
  addEventListener('popstate', restore);
  for (const button of buttons) button.addEventListener('click', () => step(Number(button.dataset.step)));
  // The program and `mount.js` send it after a change of the option or the texts.
  root.addEventListener('update', describe);
  // Page translation replaces text nodes, at any time.
  const translation = new MutationObserver(describe);
  for (const texts of [list, hint]) {
    if (texts) translation.observe(texts, { childList: true, characterData: true, subtree: true });
  }
  const shortcuts = ['Home', 'End', 'Escape'];
  if (groups.length) shortcuts.push('PageUp', 'PageDown');
  if (find('[data-highest]')) shortcuts.push('Shift+ArrowUp', 'Shift+ArrowDown');
  cursor.setAttribute('aria-keyshortcuts', shortcuts.join(' '));
  describe();
  restore();
}
