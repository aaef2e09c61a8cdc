// True if every element of the loader has a visible frame as its only content, whose height its figure has posted.
// Looks into open shadow roots. `window.posted` has the last height from each window (`record.html`, `count.html`).
// Scrolls to a frame that has posted nothing, because frames far from the window load late.
const deep = (root) => [
  ...root.querySelectorAll('iframe[data-loader]'),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? deep(shadowRoot) : [])),
];
const frames = deep(document);
frames.find(({ contentWindow }) => !window.posted?.has(contentWindow))?.scrollIntoView();
return (
  frames.length > 0 &&
  frames.every((frame) => {
    const posted = window.posted?.get(frame.contentWindow);
    return posted > 200 && frame.offsetHeight === posted && getComputedStyle(frame).visibility === 'visible';
  })
);
