// The selected text of the focused text box, if it matches a selector.
const [selector] = arguments;
const box = document.activeElement;
return box.matches?.(selector) ? box.value.slice(box.selectionStart, box.selectionEnd) : '';
