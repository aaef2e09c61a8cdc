// The DOM refuses a label while its figure mounts. Yew then panics, and the program does not recover.
const accept = Element.prototype.setAttribute;
let labels = 0;
Element.prototype.setAttribute = function (name, value) {
  if (name === 'aria-label' && ++labels === 5) throw new DOMException('by the test', 'InvalidCharacterError');
  accept.call(this, name, value);
};
