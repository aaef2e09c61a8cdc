// The DOM refuses an attribute of a segmented control while its figure mounts. Yew then panics, and the program does
// not recover.
const accept = Element.prototype.setAttribute;
Element.prototype.setAttribute = function (name, value) {
  if (name === 'data-param') throw new DOMException('by the test', 'InvalidCharacterError');
  accept.call(this, name, value);
};
