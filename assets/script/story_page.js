// @ts-check
// The story page without its figures: notes beside their sentence, light and dark, the current section.
import { documentElement } from './document_element.js';

// Notes. Without this script, a link leads to its note. With it, the note opens beside the link without a jump.
let openNote;
function closeNote() {
  openNote?.note.classList.remove('note--open');
  openNote?.link.setAttribute('aria-expanded', 'false');
  openNote = undefined;
}

// Scrolls a frame, but not its host, as `scrollIntoView` would.
function scrollWithin(element) {
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) scrollBy({ top: Math.min(top, bottom - innerHeight), behavior: 'instant' });
}

document.addEventListener('click', (/** @type {ElementEvent} */ event) => {
  const link = event.target.closest?.('a.note-link, a.note__close');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  const before = openNote;
  if (link.matches('.note__close')) {
    before?.link.focus();
    closeNote();
    if (!before) location.hash = '#story';
    return;
  }
  closeNote();
  if (before?.link === link) return;
  const note = document.getElementById(link.hash.slice(1));
  note.classList.add('note--open');
  link.setAttribute('aria-expanded', 'true');
  openNote = { note, link };
  if (documentElement.dataset.embed) scrollWithin(note);
  else note.scrollIntoView({ block: 'nearest' });
});

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !openNote) return;
  openNote.link.focus();
  closeNote();
});

// Light and dark. The style sheet reads the buttons. Only the address stores the selection.
/** @type {NodeListOf<HTMLInputElement>} */
const themeButtons = document.querySelectorAll('input[name=theme]');
for (const button of themeButtons) {
  if (documentElement.dataset.theme === button.value) button.checked = true;
  button.addEventListener('change', () => {
    const url = new URL(location.href);
    url.searchParams.delete('dark');
    if (button.value !== 'auto') url.searchParams.set('dark', String(button.value === 'dark'));
    delete documentElement.dataset.theme;
    try {
      history.replaceState(history.state, '', url);
    } catch {
      // The theme changes even if the page may not write its address.
    }
  });
}

// Contents. The current section is the one that crosses the middle of the window. A selected link closes the list.
const contents = document.querySelector('.contents__disclosure');
contents?.addEventListener('click', (/** @type {ElementEvent} */ { target }) => {
  if (target.closest('a')) contents.removeAttribute('open');
});
/** @type {NodeListOf<HTMLAnchorElement>} */
const contentsLinks = document.querySelectorAll('.contents__list a');
const linkOfSection = new Map([...contentsLinks].map((link) => [link.hash.slice(1), link]));
const currentTitle = document.querySelector('.contents__here');
function markCurrent(entries) {
  for (const { isIntersecting, target } of entries) {
    const link = linkOfSection.get(target.id);
    if (isIntersecting) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  currentTitle.textContent = document.querySelector('.contents__list [aria-current]')?.textContent ?? '';
}
if (self.IntersectionObserver) {
  const middle = new IntersectionObserver(markCurrent, { rootMargin: '-45% 0px -54% 0px' });
  for (const id of linkOfSection.keys()) middle.observe(document.getElementById(id));
}
