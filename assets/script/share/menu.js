// @ts-check
// Embed, share and cite: the dialogs behind a figure's menu. Their words are those of the editors' page.
import { documentElement } from '../document_element.js';
import { fillCitation } from './citation.js';
import { enableCopying, stateOf, storyPageQuery } from './code.js';
import { fetchEditorsPage } from './editors_page.js';
import { EmbedBuilder } from './embed_builder.js';

/** @param {string} figure */
const questionOf = (figure) => document.getElementById(`${figure}-question`).textContent;

/**
 * Adds a style sheet of the editors' page, unless this page has it. Resolves when it has loaded or failed.
 * @param {HTMLLinkElement} link
 * @param {URL} address of the editors' page
 */
function addStyleSheet(link, address) {
  if (document.head.querySelector('link[data-stylesheet]')) return undefined;
  return new Promise((resolve) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = new URL(link.getAttribute('href'), address).href;
    sheet.onload = resolve;
    sheet.onerror = resolve;
    sheet.dataset.stylesheet = '';
    document.head.append(sheet);
  });
}

/**
 * Opens a dialog over the page, filled from the editors' page.
 * @param {string} use `embed` or `cite`
 * @param {string} figure
 * @param {URL} address
 */
async function openDialog(use, figure, address) {
  const page = await fetchEditorsPage(address);
  /** @type {NodeListOf<HTMLLinkElement>} */
  const sheets = page.document.querySelectorAll('link[data-stylesheet]');
  await Promise.all([...sheets].map((link) => addStyleSheet(link, address)));
  const dialog = page.template('dialog');
  const name = use === 'embed' ? 'embed-builder' : 'cite';
  const original = page.document.querySelector(`.${name}[data-of=${figure}]`);
  const part = /** @type {HTMLElement} */ (original.cloneNode(true));
  dialog.querySelector('h2').textContent = questionOf(figure);
  dialog.querySelector('.dialog__body').append(part);
  dialog.querySelector('.dialog__close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const state = stateOf(figure);
  if (use === 'embed') new EmbedBuilder(part, page, state).show();
  else fillCitation(part, page, state);
}

/**
 * Opens the browser's own dialog for sharing. Without one, shows the link in a field, to be copied.
 * @param {HTMLAnchorElement} link
 * @param {string} figure
 * @param {URL} address
 */
async function shareLink(link, figure, address) {
  const url = new URL(link.href);
  url.search = storyPageQuery(figure, stateOf(figure));
  if (navigator.share) {
    try {
      await navigator.share({ title: questionOf(figure), url: url.href });
      return;
    } catch ({ name }) {
      if (name === 'AbortError') return;
    }
  }
  const menu = link.closest('.menu');
  let box = menu.querySelector('.copy');
  if (!box) {
    const page = await fetchEditorsPage(address);
    box = page.template('link');
    enableCopying(box, page.words);
    link.closest('ul').after(box);
  }
  /** @type {HTMLInputElement} */
  const field = box.querySelector('input');
  field.value = url.href;
  field.focus();
  field.select();
}

document.addEventListener(
  'click',
  (/** @type {ElementEvent} */ event) => {
    const link = event.target.closest?.('a[data-use]');
    if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const { use } = link.dataset;
    // A frame has no space for a dialog: there the links lead to the editors' page.
    if (documentElement.dataset.embed && use !== 'share') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const figure = link.closest('figure').id;
    const editorsLink = link.closest('ul').querySelector('[data-use=embed]');
    const address = new URL(editorsLink.getAttribute('href'), document.baseURI);
    address.hash = '';
    const done = use === 'share' ? shareLink(link, figure, address) : openDialog(use, figure, address);
    // If the editors' page cannot be fetched, as from a disk, follow the link.
    done.catch(() => {
      delete link.dataset.use;
      link.click();
    });
  },
  true,
);
