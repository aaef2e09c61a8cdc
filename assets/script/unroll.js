// Lays out what the style sheet has left for later, a few parts in each frame: no frame is so long that a reader would wait
// for it.
const { dataset } = document.documentElement;
const parts = [...document.querySelectorAll('.section, .section > *, .glossary > *')];

function unroll() {
  for (const part of parts.splice(0, 3)) part.dataset.laid = '';
  if (parts.length) requestAnimationFrame(unroll);
  else delete dataset.rolled;
}
if (dataset.rolled) {
  dataset.rolled = 'out';
  requestAnimationFrame(unroll);
}
