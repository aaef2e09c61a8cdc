// Lays out what the style sheet has left for later, a few parts in each frame: no frame is so long that a reader would wait
// for it. All of it at once for whoever moves before that is done.
const html = document.documentElement;
const parts = [...document.querySelectorAll('.section, .section > *, .glossary > *')];
// How many elements are laid out in one frame; a part that has more comes alone.
const MOST = 50;

const isDone = () => !html.dataset.rolled;
const size = (part) => part.getElementsByTagName('*').length;

// What is in the middle of the window stays there: what is above it may get another height.
function finish() {
  if (isDone()) return;
  const middle = scrollY && document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const top = () => middle.getBoundingClientRect().top;
  const before = middle && top();
  delete html.dataset.rolled;
  if (middle) scrollBy({ top: top() - before, behavior: 'instant' });
}

function unroll() {
  if (isDone()) return;
  if (!parts.length) return finish();
  let count = 0;
  do {
    const part = parts.shift();
    part.dataset.laid = '';
    // The parts of a section have their own turn.
    if (!part.matches('.section')) count += size(part);
  } while (parts.length && count + size(parts[0]) < MOST);
  soon();
}
const soon = () => requestAnimationFrame(() => setTimeout(unroll));
if (!isDone()) {
  html.dataset.rolled = 'out';
  for (const name of ['scroll', 'keydown', 'pointerdown', 'beforeprint']) addEventListener(name, finish, { once: true });
  soon();
}
