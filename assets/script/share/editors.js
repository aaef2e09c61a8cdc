// The page for editors itself.
if (document.querySelector('.tools')) {
  const page = new Page(document, location.href);
  const builders = [...document.querySelectorAll('.embed-builder')].map((element) => new EmbedBuilder(element, page, new URLSearchParams()));
  for (const element of document.querySelectorAll('.cite')) fillCitation(element, page, new URLSearchParams());
  let chosen;
  const select = () => {
    const place = document.getElementById(location.hash.slice(1) || 'hosts');
    const now = builders.find(({ element }) => element.closest('.tool').contains(place)) ?? chosen ?? builders[0];
    if (now === chosen) return;
    chosen = now;
    for (const link of document.querySelectorAll('.tools__list a')) {
      if (link.hash === `#${chosen.figure}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    chosen.show();
    document.querySelector('.hosts__frame')?.remove();
  };
  addEventListener('hashchange', select);
  select();
  html.dataset.ready = '';

  // What systems do to code that is pasted into them.
  const remove = (selector) => (code) => code.querySelectorAll(selector).forEach((element) => element.remove());
  const treatments = {
    script: remove('script'),
    style: (code) => code.querySelectorAll('[data-style]').forEach((element) => element.removeAttribute('data-style')),
    sandbox: (code) => {
      remove('script')(code);
      code.querySelectorAll('iframe').forEach((frame) => frame.setAttribute('sandbox', 'allow-scripts'));
    },
  };
  for (const button of document.querySelectorAll('[data-host]')) {
    button.addEventListener('click', () => {
      document.querySelector('.hosts__frame')?.remove();
      const { host } = button.dataset;
      const text = page.template(host === 'dark' ? 'host-rtl' : 'host');
      const frame = Object.assign(document.createElement('iframe'), { className: `hosts__frame hosts__frame--${host}`, title: button.dataset.title });
      const sheet = document.querySelector('link[data-stylesheet]').href;
      frame.srcdoc = `<!doctype html><html class="host host--${host}" lang="${text.lang}" dir="${text.dir}"><link rel="stylesheet" href="${written(sheet)}"><title>${written(text.title)}</title><body>${text.innerHTML}</body></html>`;
      frame.addEventListener('load', () => put(chosen.code(), frame.contentDocument.querySelector('.host__place'), treatments[host]));
      button.closest('.hosts__host').append(frame);
    });
  }
}
