// @ts-check
// The form that builds the code to embed a figure, with its options and a preview.
import { enableCopying, escapeHtml, fillSlots, insertCode, storyPageQuery, toQuery } from './code.js';
import { fetchEditorsPage } from './editors_page.js';

const FLAGS = ['plain', 'static', 'transparent'];

export class EmbedBuilder {
  /**
   * @param {HTMLElement} element
   * @param {import('./editors_page.js').EditorsPage} page
   * @param {URLSearchParams} state what is selected in the figure
   */
  constructor(element, page, state) {
    this.element = element;
    this.page = page;
    this.state = state;
    this.figure = element.dataset.of;
    this.isShown = false;
    /** @type {HTMLFormElement} */
    this.form = element.querySelector('form');
    /** @type {Record<string, any>} The controls of the form, by name. */
    this.controls = this.form.elements;
    this.controls.state.closest('label').hidden = !String(state);
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', async (/** @type {ElementEvent} */ { target }) => {
      if (target.name === 'lang') await this.translate(target.value);
      this.update();
    });
    enableCopying(element, page.words);
    this.update();
  }

  /**
   * Takes the code from the editors' page in another language.
   * @param {string} address from the root of the site
   */
  async translate(address) {
    const { document } = await fetchEditorsPage(new URL(address, this.page.root));
    for (const section of this.element.querySelectorAll('[data-way]')) {
      const builder = `.embed-builder[data-of=${this.figure}]`;
      const translated = document.querySelector(`${builder} [data-way=${section.dataset.way}] code`);
      section.querySelector('code').replaceChildren(...translated.cloneNode(true).childNodes);
    }
  }

  /** The selected kind of code: `frame`, `loader` or `picture` (an image with a link). */
  get codeKind() {
    return this.controls.way.value;
  }

  /** The selected options, as attributes of the loader and as the query of a frame. */
  options() {
    const dark = this.controls.theme.value;
    const flags = FLAGS.filter((flag) => this.controls[flag].checked);
    const state = this.controls.state.checked ? this.state : new URLSearchParams();
    const text = String(state);
    const query = [...(dark ? [`dark=${dark}`] : []), ...flags, ...(text ? [text] : [])];
    const attributes = [
      ...(dark ? [`data-dark="${dark}"`] : []),
      ...flags.map((flag) => `data-${flag}`),
      // The attributes are code themselves, so only this value is escaped.
      ...(text ? [`data-state="${escapeHtml(text)}"`] : []),
    ];
    // A frame whose colour scheme differs from that of its page is opaque.
    const style = dark && `;color-scheme:${dark === 'true' ? 'dark' : 'light'}`;
    return { query: toQuery(query), view: storyPageQuery(this.figure, state), style, attributes };
  }

  /**
   * Fills the options into displayed code, and the root of the site unless the code keeps its own.
   * @param {Element} parent
   * @param {string | undefined} root
   */
  fill(parent, root) {
    const { query, view, style, attributes } = this.options();
    fillSlots(parent, { base: root, query, view, style });
    for (const slot of parent.querySelectorAll('[data-slot=attributes]')) {
      slot.textContent = attributes.map((attribute) => ` ${attribute}`).join('');
    }
  }

  /** The code of the selected kind, with the addresses of this copy of the site. */
  code() {
    const original = this.element.querySelector(`[data-way=${this.codeKind}] code`);
    const code = /** @type {Element} */ (original.cloneNode(true));
    this.fill(code, this.page.root);
    return code.textContent;
  }

  update() {
    this.fill(this.element, this.page.ownRoot);
    for (const output of this.element.querySelectorAll('output')) output.textContent = '';
    for (const field of this.element.querySelectorAll('textarea')) field.hidden = true;
    if (this.isShown) insertCode(this.code(), this.element.querySelector('.embed-builder__preview'));
  }

  show() {
    this.isShown = true;
    this.update();
  }
}
