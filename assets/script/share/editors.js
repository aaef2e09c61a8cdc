// @ts-check
// The editors' page: shows the form of the figure in the address, and the code in sample host pages.
import { documentElement } from '../document_element.js';
import { fillCitation } from './citation.js';
import { escapeHtml, insertCode } from './code.js';
import { EditorsPage } from './editors_page.js';
import { EmbedBuilder } from './embed_builder.js';

const removeFrame = () => document.querySelector('.hosts__frame')?.remove();

// Changes that content management systems make to pasted code.

/** @param {string} selector */
const remove = (selector) => (/** @type {DocumentFragment} */ code) => {
  for (const element of code.querySelectorAll(selector)) element.remove();
};

/** @type {Record<string, (code: DocumentFragment) => void>} */
const treatments = {
  script: remove('script'),
  style(code) {
    for (const element of code.querySelectorAll('[data-style]')) element.removeAttribute('data-style');
  },
  sandbox(code) {
    remove('script')(code);
    for (const frame of code.querySelectorAll('iframe')) frame.setAttribute('sandbox', 'allow-scripts');
  },
};

/**
 * The page of a host, as HTML.
 * @param {string} host
 * @param {HTMLElement} text
 */
function hostPage(host, { lang, dir, title, innerHTML }) {
  /** @type {HTMLLinkElement} */
  const sheet = document.querySelector('link[data-stylesheet]');
  return (
    `<!doctype html><html class="host host--${host}" lang="${lang}" dir="${dir}">` +
    `<link rel="stylesheet" href="${escapeHtml(sheet.href)}"><title>${escapeHtml(title)}</title>` +
    `<body>${innerHTML}</body></html>`
  );
}

function start() {
  const page = new EditorsPage(document, location.href);
  const builders = [...document.querySelectorAll('.embed-builder')].map(
    (element) => new EmbedBuilder(element, page, new URLSearchParams()),
  );
  for (const element of document.querySelectorAll('.cite')) fillCitation(element, page, new URLSearchParams());

  /** @type {EmbedBuilder | undefined} */
  let selected;
  function select() {
    const target = document.getElementById(location.hash.slice(1) || 'hosts');
    const named = builders.find(({ element }) => element.closest('.tool').contains(target));
    const builder = named ?? selected ?? builders[0];
    if (builder === selected) return;
    selected = builder;
    /** @type {NodeListOf<HTMLAnchorElement>} */
    const links = document.querySelectorAll('.tools__list a');
    for (const link of links) {
      if (link.hash === `#${builder.figure}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    builder.show();
    removeFrame();
  }
  addEventListener('hashchange', select);
  select();
  documentElement.dataset.ready = '';

  for (const button of document.querySelectorAll('[data-host]')) {
    button.addEventListener('click', () => {
      removeFrame();
      const { host, title } = button.dataset;
      const text = page.template(host === 'dark' ? 'host-rtl' : 'host');
      const frame = document.createElement('iframe');
      frame.className = `hosts__frame hosts__frame--${host}`;
      frame.title = title;
      button.closest('.hosts__host').append(frame);
      // Not `srcdoc`: there Firefox refuses every frame under the policy of this page, which the host inherits.
      const { contentDocument } = frame;
      contentDocument.open();
      contentDocument.write(hostPage(host, text));
      contentDocument.close();
      insertCode(selected.code(), contentDocument.querySelector('.host__code'), treatments[host]);
    });
  }
}

// Other pages load this script too.
if (document.querySelector('.tools')) start();
