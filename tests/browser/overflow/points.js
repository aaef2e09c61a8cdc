// Moves the cursor from the first point to the last by keys. Returns the problems with the labels at each point.
const slider = root.querySelector('[role=slider]');
root.parentElement.querySelector(':scope > .figure__whole')?.setAttribute('open', '');
const press = (key) => slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
// In a mirrored drawing the left key leads to the next point.
const next = root.querySelector('[dir="rtl"]') ? 'ArrowLeft' : 'ArrowRight';
const walk = async () => {
  const found = new Set();
  press('Home');
  for (let point = 1; point <= Number(slider.ariaValueMax); point++) {
    for (let turn = 0; turn < 3000 && Number(slider.ariaValueNow) !== point; turn++) await drawn();
    if (Number(slider.ariaValueNow) !== point) return [`the cursor is at ${slider.ariaValueNow}, not at ${point}`];
    for (const problem of problemsOf(false)) found.add(problem);
    press(next);
  }
  return [...found];
};
return walk();
