// Stands behind `mount.js`, in one script with it, and uses its names: before, nothing can be chosen. What is chosen in an embed
// is told to the page that frames it, and unfolds what it is folded away in.

// The address follows what is drawn: soon, and not always before this hears of the drawing.
let query = location.search;
function choose() {
  if (location.search === query) return;
  const [before, now] = [query, location.search].map((search) => new URLSearchParams(search));
  query = location.search;
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((key) => before.get(key) !== now.get(key));
  const data = Object.fromEntries(changed.map((key) => [key, now.get(key) ?? '']));
  if (parent !== self) parent.postMessage({ source: 'kazakhs-of-xinjiang', figure: html.dataset.embed, type: 'select', data }, '*');
}

// The disclosure of a drawing that is too tall, where the style has given it one. Asked for when the frame has another size and not
// at each choice: that would lay out the page.
const whole = document.querySelector('.figure__whole');
let folds = false;
if (whole) new ResizeObserver(() => folds = !!whole.getClientRects().length).observe(html);
function reveal() {
  if (!folds || whole.open) return;
  const [point, drawing] = ['.plot__point > :not([data-off])', '.cursor'].map((part) => document.querySelector(part)?.getBoundingClientRect());
  if (point && (point.top < drawing.top || point.bottom > drawing.bottom)) whole.open = true;
}

const chosen = new MutationObserver(([{ target }]) => {
  reveal();
  // Only its program writes the address.
  if (target.closest?.('[data-mounted]')) setTimeout(choose);
});
for (const root of roots) chosen.observe(root, { attributeFilter: ['aria-pressed', 'aria-valuenow', 'class'], childList: true, subtree: true });
