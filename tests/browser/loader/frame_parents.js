// The parent and the path of each frame.
return [...document.querySelectorAll('iframe')].map(
  ({ parentElement, src }) => `${parentElement.id || parentElement.localName} ${new URL(src).pathname}`,
);
