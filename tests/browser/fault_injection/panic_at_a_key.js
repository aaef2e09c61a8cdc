// The same once a key presses a button.
let isKeyed = false;
addEventListener('keydown', () => (isKeyed = true), true);
const accept = Element.prototype.setAttribute;
Element.prototype.setAttribute = function (name, value) {
  if (isKeyed && name === 'aria-pressed') throw new DOMException('by the test', 'InvalidCharacterError');
  accept.call(this, name, value);
};
