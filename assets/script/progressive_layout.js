// Lays out what the style sheet has left for later, a few parts in each frame: no frame is so long that a reader would wait
// for it. Whoever scrolls before that is done has all of it at once.
const html = document.documentElement;
// The same parts as in `style/progressive_layout.css`.
const parts = [...document.querySelectorAll('.section, .section > *, .glossary > *')];

// What is in the middle of the window stays there, whatever height is given to what is above it.
function finish() {
  if (!html.dataset.layout || !scrollY) return;
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const top = () => middle.getBoundingClientRect().top;
  const before = top();
  delete html.dataset.layout;
  scrollBy({ top: top() - before, behavior: 'instant' });
}

function layOutNext() {
  for (const part of parts.splice(0, 3)) part.dataset.laidOut = '';
  if (parts.length) requestAnimationFrame(layOutNext);
  else delete html.dataset.layout;
}
if (html.dataset.layout) {
  html.dataset.layout = 'running';
  addEventListener('scroll', finish);
  requestAnimationFrame(layOutNext);
}
