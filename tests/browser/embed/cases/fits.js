// True if every element of the loader has a visible frame as its only content, whose height its figure has posted.
// Looks into open shadow roots. `window.posted` has the last height from each window, by `RECORD`.
const deep = (root) => [
  ...root.querySelectorAll('iframe[data-loader]'),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? deep(shadowRoot) : [])),
];
const frames = deep(document);
return (
  frames.length > 0 &&
  frames.every((frame) => {
    const posted = window.posted?.get(frame.contentWindow);
    return posted > 200 && frame.offsetHeight === posted && getComputedStyle(frame).visibility === 'visible';
  })
);
