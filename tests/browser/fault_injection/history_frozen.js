// A browser that denies changes of the address.
const refuse = () => {
  throw new DOMException('refused', 'SecurityError');
};
History.prototype.pushState = History.prototype.replaceState = refuse;
