// Embed, share, cite: what the menu of a figure opens, and what lives on the page for editors. It comes with the first
// menu that is opened. It knows no words: they stand on the page for editors, from which it takes them.
const html = document.documentElement;
const alone = html.dataset.embed;
const FLAGS = ['plain', 'static', 'transparent'];

// The page for editors: this one, or another that is read once.
const pages = new Map();
function read(address) {
  const { href } = new URL(address, location);
  if (!pages.has(href)) {
    pages.set(href, fetch(href).then(async (answer) => {
      if (!answer.ok) throw new Error(`${answer.status} ${href}`);
      return new Page(new DOMParser().parseFromString(await answer.text(), 'text/html'), href);
    }));
    pages.get(href).catch(() => pages.delete(href));
  }
  return pages.get(href);
}

class Page {
  constructor(document, address) {
    this.document = document;
    this.words = document.querySelector('.tools').dataset;
    this.root = new URL(this.words.root, address).href;
  }

  template(name) {
    return this.document.querySelector(`template[data-name=${name}]`).content.firstElementChild.cloneNode(true);
  }
}
