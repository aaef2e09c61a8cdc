// Opens an embed without a suffix and with each given suffix of its address, all at the same position. Returns how the
// frames with a suffix differ from the one without: path, markup, attributes, title, or a script that ran. The last
// line of a difference is the text from where it begins.
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
// Points are listed when the page is idle. After that the markup does not change by itself.
const settled = async (frame) => {
  for (let turn = 0; turn < 2400; turn += 1) {
    const root = frame.contentDocument?.querySelector('[data-figure]');
    root?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    const hasMounted = root?.dataset.mounted === '' && !root.querySelector('.cursor:not([role=slider])');
    if (hasMounted && 'listed' in root.dataset) return;
    await new Promise((done) => setTimeout(done, 25));
  }
  throw new Error(`the figure does not mount: ${frame.src.slice(0, 200)}`);
};
// The markup. The order of attributes in the root of the figure depends on which of two timers ran first.
const sorted = (tag) => tag.slice(1, -1).split(' ').sort().join(' ');
const markup = ({ innerHTML }) => innerHTML.replace(/<[^>]* data-figure=[^>]*>/, sorted);
const state = (frame) => {
  const { documentElement, body, title } = frame.contentDocument;
  // A measurement of the height sets a style for a moment.
  const lasting = [...documentElement.attributes].filter(({ name }) => name !== 'style');
  const attributes = lasting
    .map(({ name, value }) => `${name}=${value}`)
    .sort()
    .join(' ');
  return { attributes, body: markup(body), title, path: frame.contentWindow.location.pathname };
};
// An address may be cleaned of punctuation and capitals (`case_dirty_addresses`). Everything else stays.
const letters = ({ searchParams }) =>
  [...searchParams]
    .flat()
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
const isKept = ({ src, contentWindow }) => {
  const [before, now] = [new URL(src), new URL(contentWindow.location.href)];
  return before.hash === now.hash && letters(before) === letters(now);
};
const excerpt = (text, other) => {
  const start = Math.max(0, [...text].findIndex((character, index) => character !== other[index]) - 60);
  return `…${text.slice(start, start + 160)}`;
};
document.body.replaceChildren();
window.ran = 0;
const frames = await Promise.all(['', ...suffixes].map(open));
await Promise.all(frames.map(settled));
// Injected images have been tried by the time that a later image has loaded.
await new Promise((done) => Object.assign(new Image(), { onload: done, src: TRANSPARENT_GIF }));
const [expected, ...found] = frames.map(state);
return suffixes.flatMap((suffix, index) => {
  const wrong = Object.keys(expected).filter((part) => found[index][part] !== expected[part]);
  const excerpts = wrong.map((part) => excerpt(found[index][part], expected[part]));
  if (!isKept(frames[index + 1])) wrong.push('address');
  if (window.ran) wrong.push('a script ran');
  return wrong.length ? [[`${suffix.slice(0, 120)}: ${wrong.join(', ')}`, ...excerpts].join('\n  ')] : [];
});
