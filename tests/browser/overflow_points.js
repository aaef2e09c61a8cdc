// From the first point to the last, by keys; what is wrong with the words at each.
const slider = root.querySelector('[role=slider]');
const press = (key) => slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
const walk = async () => {
  const found = new Set();
  press('Home');
  for (let point = 1; point <= Number(slider.ariaValueMax); point++) {
    for (let turn = 0; turn < 3000 && Number(slider.ariaValueNow) !== point; turn++) await drawn();
    if (Number(slider.ariaValueNow) !== point) return [`the cursor stands on ${slider.ariaValueNow} and not on ${point}`];
    for (const fault of faultsOf(false)) found.add(fault);
    press('ArrowRight');
  }
  return [...found];
};
return walk();
