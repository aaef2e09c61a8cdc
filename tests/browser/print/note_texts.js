// The text nodes of all notes. Each is searched for by itself, because text of another direction is reordered within
// its line.
const parts = [...document.querySelectorAll('.note:not(.note--again) > *')];
return parts
  .filter((part) => !part.matches('.note__close, .note__sources'))
  .flatMap((part) => {
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) found.push(texts.currentNode.data);
    return found;
  });
