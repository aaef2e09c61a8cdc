// @ts-check
// Posts the selection in an embed to its host. Opens the disclosure if it hides the selected point.
import { documentElement } from './document_element.js';
import { roots } from './mount.js';

// The program writes the address soon after a selection, sometimes after the observer below has run.
let search = location.search;
function postSelection() {
  if (location.search === search) return;
  const before = new URLSearchParams(search);
  const now = new URLSearchParams(location.search);
  search = location.search;
  const names = [...new Set([...before.keys(), ...now.keys()])];
  const changed = names.filter((name) => before.get(name) !== now.get(name));
  const data = Object.fromEntries(changed.map((name) => [name, now.get(name) ?? '']));
  if (parent === self) return;
  const figure = documentElement.dataset.embed;
  parent.postMessage({ source: SLUG, figure, type: 'select', data }, '*');
}

// The disclosure of a drawing that is too tall for its frame, if the style sheet shows one.
// Checked when the frame is resized: a check at each selection would force layout.
/** @type {HTMLDetailsElement} */
const disclosure = document.querySelector('.figure__whole');
let isCut = false;
if (disclosure) {
  new ResizeObserver(() => {
    isCut = !!disclosure.getClientRects().length;
  }).observe(documentElement);
}
function revealPoint() {
  if (!isCut || disclosure.open) return;
  const bounds = (selector) => document.querySelector(selector)?.getBoundingClientRect();
  const point = bounds('[data-marks] > [data-shown]');
  const drawing = bounds('.cursor');
  if (point && (point.top < drawing.top || point.bottom > drawing.bottom)) disclosure.open = true;
}

const changes = new MutationObserver(([{ target }]) => {
  revealPoint();
  // Only the program of a figure writes the address.
  if (/** @type {Element} */ (target).closest?.('[data-mounted]')) setTimeout(postSelection);
});
for (const root of roots) {
  const attributeFilter = ['aria-pressed', 'aria-valuenow'];
  changes.observe(root, { attributeFilter, childList: true, subtree: true });
}
