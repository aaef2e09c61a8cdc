// Goes `back` or `forward` in the history, and waits until the page has handled it.
const [direction] = arguments;
return new Promise((done) => {
  addEventListener('popstate', () => done(null), { once: true });
  history[direction]();
});
