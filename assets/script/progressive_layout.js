// @ts-check
// Lays out the parts that the style sheet has postponed, a few per animation frame, to keep frames short.
// The first scroll lays out the rest at once.
import { documentElement } from './document_element.js';

// The same parts as in `style/progressive_layout.css`.
const parts = [...document.querySelectorAll('.section, .section > *')];

// Keeps the element in the middle of the window at its position while parts above it are laid out.
function finish() {
  if (!documentElement.dataset.layout || !scrollY) return;
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const top = () => middle.getBoundingClientRect().top;
  const before = top();
  delete documentElement.dataset.layout;
  scrollBy({ top: top() - before, behavior: 'instant' });
}

function layOutNext() {
  for (const part of parts.splice(0, 3)) part.dataset.laidOut = '';
  if (parts.length) requestAnimationFrame(layOutNext);
  else delete documentElement.dataset.layout;
}

if (documentElement.dataset.layout) {
  documentElement.dataset.layout = 'running';
  addEventListener('scroll', finish);
  requestAnimationFrame(layOutNext);
}
