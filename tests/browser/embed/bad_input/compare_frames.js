// Opens an embed without a suffix and with each given suffix of its address, all at the same position. Returns how the
// frames with a suffix differ from the one without: path, markup, attributes, title, or a script that ran.
const [suffixes] = arguments;
const TRANSPARENT_GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const embed = new URL('/embed/trade/', location).href;
const open = (suffix) =>
  new Promise((resolve) => {
    const frame = document.createElement('iframe');
    frame.title = 'one of many';
    frame.src = embed + suffix;
    frame.addEventListener('load', () => resolve(frame), { once: true });
    document.body.append(frame);
  });
const mounted = async (frame) => {
  for (let turn = 0; turn < 2400; turn += 1) {
    const root = frame.contentDocument?.querySelector('[data-figure]');
    root?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    if (root?.dataset.mounted === '' && !root.querySelector('.cursor:not([role=slider])')) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`the figure does not mount: ${frame.src.slice(0, 200)}`);
};
const state = (frame) => {
  const { documentElement, body, title } = frame.contentDocument;
  // A measurement of the height sets a style for a moment.
  const lasting = [...documentElement.attributes].filter(({ name }) => name !== 'style');
  const attributes = lasting.map(({ name, value }) => `${name}=${value}`).join(' ');
  return { attributes, body: body.innerHTML, title, path: frame.contentWindow.location.pathname };
};
document.body.replaceChildren();
window.ran = 0;
const frames = await Promise.all(['', ...suffixes].map(open));
await Promise.all(frames.map(mounted));
// Injected images have been tried by the time that a later image has loaded.
await new Promise((done) => Object.assign(new Image(), { onload: done, src: TRANSPARENT_GIF }));
const [expected, ...found] = frames.map(state);
return suffixes.flatMap((suffix, index) => {
  const wrong = Object.keys(expected).filter((part) => found[index][part] !== expected[part]);
  const kept = frames[index + 1].contentWindow.location.href === frames[index + 1].src;
  if (!kept) wrong.push('address');
  if (window.ran) wrong.push('a script ran');
  return wrong.length ? [`${suffix.slice(0, 120)}: ${wrong.join(', ')}`] : [];
});
