// @ts-check
// The code to embed, share and cite a figure: fills in the selection, copies the code, and shows a preview.
import { documentElement } from '../document_element.js';

/**
 * The selection in a figure, by its own parameters. Other parts of the address are ignored.
 * @param {string} figure
 */
export function stateOf(figure) {
  const search = new URLSearchParams(location.search);
  const state = new URLSearchParams();
  const params = document.querySelectorAll(`[data-figure=${figure}] [data-param]`);
  for (const { param } of [...params].map(({ dataset }) => dataset)) {
    const value = search.get(documentElement.dataset.embed === figure ? param : `${figure}.${param}`);
    if (value !== null) state.set(param, value);
  }
  return state;
}

/** @param {(string | URLSearchParams)[]} parts */
export const toQuery = (parts) => (parts.length ? `?${parts.join('&')}` : '');

/**
 * The query that selects a state in the story page, where parameters are prefixed with the figure.
 * @param {string} figure
 * @param {URLSearchParams} state
 */
export const storyPageQuery = (figure, state) =>
  toQuery([...state].map(([param, value]) => new URLSearchParams([[`${figure}.${param}`, value]])));

/** @param {string} text */
export const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * Fills the slots of displayed code. Slots in HTML get escaped text, those with the prefix `plain-` the text itself.
 * @param {Element} parent
 * @param {Record<string, string | undefined>} values
 */
export function fillSlots(parent, values) {
  for (const slot of parent.querySelectorAll('[data-slot]')) {
    const name = slot.dataset.slot;
    const value = values[name.replace('plain-', '')];
    if (value !== undefined) slot.textContent = name.startsWith('plain-') ? value : escapeHtml(value);
  }
}

// Copies the text that belongs to a button. If the browser refuses, shows it selected in a field.
async function copy(button, words) {
  const { parentElement } = button;
  const output = parentElement.querySelector('output');
  const field = parentElement.querySelector('input, textarea');
  const text = field && !field.hidden ? field.value : parentElement.previousElementSibling.textContent;
  try {
    await navigator.clipboard.writeText(text);
    output.textContent = words.copied;
  } catch {
    field.hidden = false;
    field.value = text;
    field.focus();
    field.select();
    output.textContent = words.selected;
  }
}

/**
 * Makes the copy buttons in an element work.
 * @param {Element} parent
 * @param {DOMStringMap} words
 */
export function enableCopying(parent, words) {
  parent.addEventListener('click', (/** @type {ElementEvent} */ { target }) => {
    const button = target.closest?.('[data-copy]');
    if (button) copy(button, words);
  });
}

/**
 * Inserts code into a page as if it were part of its source. `treat` first changes it as a host would.
 * Sets styles through the object model: the policy of this site forbids style attributes.
 * @param {string} code
 * @param {Element} target
 * @param {(content: DocumentFragment) => void} [treat]
 */
export function insertCode(code, target, treat = () => {}) {
  const { ownerDocument } = target;
  const template = ownerDocument.createElement('template');
  // A frame of the same origin needs no `allow`, and some browsers warn about unknown features.
  template.innerHTML = code.replaceAll(' style="', ' data-style="').replace(/ allow="[^"]*"/, '');
  treat(template.content);
  for (const element of template.content.querySelectorAll('[data-style]')) {
    element.style.cssText = element.dataset.style;
    element.removeAttribute('data-style');
  }
  // Scripts from `innerHTML` do not run; copies of them do.
  for (const script of template.content.querySelectorAll('script')) {
    const runnable = ownerDocument.createElement('script');
    for (const { name, value } of script.attributes) runnable.setAttribute(name, value);
    script.replaceWith(runnable);
  }
  target.replaceChildren(template.content);
}
