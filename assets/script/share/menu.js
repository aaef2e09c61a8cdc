function fillCitation(element, page, state) {
  fillSlots(element, { base: 'settled' in page.words ? undefined : page.root, view: inArticle(element.dataset.of, state) });
  listen(element, page.words);
}

// A dialog over the article, filled from the page for editors.
async function open(use, figure, address) {
  const page = await read(address);
  const sheets = page.document.querySelectorAll('link[data-stylesheet]');
  await Promise.all([...sheets].map((link) => document.head.querySelector('link[data-stylesheet]') ?? new Promise((done) => {
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: new URL(link.getAttribute('href'), address), onload: done, onerror: done });
    sheet.dataset.stylesheet = '';
    document.head.append(sheet);
  })));
  const dialog = page.template('dialog');
  const part = page.document.querySelector(`.${use === 'embed' ? 'embed-builder' : 'cite'}[data-of=${figure}]`).cloneNode(true);
  dialog.querySelector('h2').textContent = document.getElementById(`${figure}-question`).textContent;
  dialog.querySelector('.dialog__body').append(part);
  dialog.querySelector('.dialog__close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const state = stateOf(figure);
  if (use === 'embed') new EmbedBuilder(part, page, state).show();
  else fillCitation(part, page, state);
}

// The browser's own way of sharing where it has one; else the link, to be copied.
async function share(link, figure, address) {
  const url = new URL(link.href);
  url.search = inArticle(figure, stateOf(figure));
  if (navigator.share) {
    try {
      return await navigator.share({ title: document.getElementById(`${figure}-question`).textContent, url: url.href });
    } catch ({ name }) {
      if (name === 'AbortError') return;
    }
  }
  const menu = link.closest('.menu');
  let box = menu.querySelector('.copy');
  if (!box) {
    const page = await read(address);
    box = page.template('link');
    listen(box, page.words);
    link.closest('ul').after(box);
  }
  const field = box.querySelector('input');
  field.value = url.href;
  field.focus();
  field.select();
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[data-use]');
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
  const { use } = link.dataset;
  // In a frame a dialog has no room: there the links lead to the page for editors.
  if (alone && use !== 'share') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const figure = link.closest('figure').id;
  const address = new URL(link.closest('ul').querySelector('[data-use=embed]').getAttribute('href'), document.baseURI);
  address.hash = '';
  const done = use === 'share' ? share(link, figure, address) : open(use, figure, address);
  // Where the page for editors cannot be read, as from a disk, the link leads where it always does.
  done.catch(() => {
    delete link.dataset.use;
    link.click();
  });
}, true);
