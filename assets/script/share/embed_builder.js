// The code of a figure with its options and its preview.
class EmbedBuilder {
  constructor(element, page, state) {
    Object.assign(this, { element, page, state, figure: element.dataset.of });
    this.form = element.querySelector('form');
    this.form.elements.state.closest('label').hidden = !String(state);
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('change', async ({ target }) => {
      if (target.name === 'lang') await this.translate(target.value);
      this.update();
    });
    listen(element, page.words);
    this.update();
  }

  // Takes the code from the page for editors in another language.
  async translate(address) {
    const { document } = await read(new URL(address, this.page.root));
    for (const way of this.element.querySelectorAll('[data-way]')) {
      const same = document.querySelector(`.embed-builder[data-of=${this.figure}] [data-way=${way.dataset.way}] code`);
      way.querySelector('code').replaceChildren(...same.cloneNode(true).childNodes);
    }
  }

  get way() {
    return this.form.elements.way.value;
  }

  values(root) {
    const { elements } = this.form;
    const dark = elements.theme.value;
    const flags = FLAGS.filter((flag) => elements[flag].checked);
    const state = elements.state.checked ? this.state : new URLSearchParams();
    const shown = [...(dark ? [`dark=${dark}`] : []), ...flags];
    const text = String(state);
    return {
      base: root,
      query: query(text ? [...shown, text] : shown),
      view: inArticle(this.figure, state),
      attributes: { dark, flags, text },
    };
  }

  // The loader's attributes are code themselves, so only their values are escaped.
  fill(within, root) {
    const { attributes: { dark, flags, text }, ...values } = this.values(root);
    fillSlots(within, values);
    const attributes = [...(dark ? [`data-dark="${dark}"`] : []), ...flags.map((flag) => `data-${flag}`), ...(text ? [`data-state="${written(text)}"`] : [])];
    for (const slot of within.querySelectorAll('[data-slot=attributes]')) slot.textContent = attributes.map((attribute) => ` ${attribute}`).join('');
  }

  // The chosen code, with the addresses of this copy.
  code() {
    const code = this.element.querySelector(`[data-way=${this.way}] code`).cloneNode(true);
    this.fill(code, this.page.root);
    return code.textContent;
  }

  update() {
    // Where the site's address is set, the code keeps it.
    this.fill(this.element, 'settled' in this.page.words ? undefined : this.page.root);
    for (const said of this.element.querySelectorAll('output')) said.textContent = '';
    for (const box of this.element.querySelectorAll('textarea')) box.hidden = true;
    if (this.shown) put(this.code(), this.element.querySelector('.embed-builder__preview'));
  }

  show() {
    this.shown = true;
    this.update();
  }
}
