// The same once the cursor is on its first point.
const accept = Element.prototype.setAttribute;
Element.prototype.setAttribute = function (name, value) {
  if (name === 'aria-valuenow' && value === '1') throw new DOMException('by the test', 'InvalidCharacterError');
  accept.call(this, name, value);
};
