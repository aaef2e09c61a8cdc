// Sends keys to the slider that it must leave to the browser. Returns those that it takes.
const slider = root.querySelector('[role=slider]');
const keys = ['ArrowRight', 'ArrowDown', 'Home', 'End', 'Escape', 'PageDown'];
const combinations = ['altKey', 'ctrlKey', 'metaKey'].flatMap((modifier) =>
  keys.map((key) => ({ key, [modifier]: true })),
);
const unused = ['Tab', 'Enter', ' ', 'a'].map((key) => ({ key }));
return [...combinations, ...unused]
  .filter((key) => !slider.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true })))
  .map((key) => JSON.stringify(key));
