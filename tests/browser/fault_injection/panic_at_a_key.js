// The DOM refuses an attribute of a button once a key has been pressed. Yew then panics, as in
// `panic_while_mounting.js`.
let isKeyed = false;
addEventListener('keydown', () => (isKeyed = true), true);
const accept = Element.prototype.setAttribute;
Element.prototype.setAttribute = function (name, value) {
  if (isKeyed && name === 'aria-pressed') throw new DOMException('by the test', 'InvalidCharacterError');
  accept.call(this, name, value);
};
