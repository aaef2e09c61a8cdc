// @ts-check
// The editors' page contains all words and code of the menus: this page itself, or another, fetched once.

export class EditorsPage {
  /**
   * @param {Document} document
   * @param {string} address
   */
  constructor(document, address) {
    this.document = document;
    this.words = document.querySelector('.tools').dataset;
    /** The root of the site. */
    this.root = new URL(this.words.root, address).href;
  }

  /** The root that code must name. None if the site's address is set: the code then names that one. */
  get ownRoot() {
    return 'settled' in this.words ? undefined : this.root;
  }

  /**
   * A copy of a template's element.
   * @param {string} name
   * @returns {HTMLElement & HTMLDialogElement}
   */
  template(name) {
    /** @type {HTMLTemplateElement} */
    const template = this.document.querySelector(`template[data-name=${name}]`);
    return /** @type {HTMLDialogElement} */ (template.content.firstElementChild.cloneNode(true));
  }
}

/** @type {Map<string, Promise<EditorsPage>>} */
const pages = new Map();

/** @param {string} href */
async function load(href) {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${response.status} ${href}`);
  return new EditorsPage(new DOMParser().parseFromString(await response.text(), 'text/html'), href);
}

/**
 * The editors' page at an address. A failed request is repeated with the next call.
 * @param {string | URL} address
 */
export function fetchEditorsPage(address) {
  const { href } = new URL(address, location.href);
  if (!pages.has(href)) {
    pages.set(href, load(href));
    pages.get(href).catch(() => pages.delete(href));
  }
  return pages.get(href);
}
