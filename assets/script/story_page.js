// What the article does by itself: notes beside their sentence, light and dark, where one is.
const html = document.documentElement;

// Notes: without this they open as the target of their link; with it they open in place and nothing jumps.
let opened;
const close = () => {
  opened?.note.classList.remove('note--open');
  opened?.link.setAttribute('aria-expanded', 'false');
  opened = undefined;
};
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a.vouched, a.note__close');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const before = opened;
  if (link.matches('.note__close')) {
    before?.link.focus();
    close();
    if (!before) location.hash = '#story';
    return;
  }
  close();
  if (before?.link === link) return;
  const note = document.getElementById(link.hash.slice(1));
  note.classList.add('note--open');
  link.setAttribute('aria-expanded', 'true');
  opened = { note, link };
  note.scrollIntoView({ block: 'nearest' });
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !opened) return;
  opened.link.focus();
  close();
});

// Light and dark: the style sheet reads the buttons; the address carries the choice, and nothing keeps it.
for (const input of document.querySelectorAll('input[name=theme]')) {
  if (html.dataset.theme === input.value) input.checked = true;
  input.addEventListener('change', () => {
    const url = new URL(location);
    url.searchParams.delete('dark');
    if (input.value !== 'auto') url.searchParams.set('dark', input.value === 'dark');
    delete html.dataset.theme;
    // Where no page may write its address, the look is chosen all the same.
    try { history.replaceState(history.state, '', url); } catch {}
  });
}

// Contents: where one is is the part that crosses the middle of the window; a chosen one is gone to, and the list folds.
const disclosure = document.querySelector('.contents__disclosure');
disclosure?.addEventListener('click', ({ target }) => target.closest('a') && disclosure.removeAttribute('open'));
const links = new Map([...document.querySelectorAll('.contents__list a')].map((link) => [link.hash.slice(1), link]));
const words = document.querySelector('.contents__here');
const here = self.IntersectionObserver && new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    const link = links.get(target.id);
    if (isIntersecting) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  words.textContent = document.querySelector('.contents__list [aria-current]')?.textContent ?? '';
}, { rootMargin: '-45% 0px -54% 0px' });
for (const id of links.keys()) here?.observe(document.getElementById(id));
