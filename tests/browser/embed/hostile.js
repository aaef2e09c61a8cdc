// Opens an embed once for each suffix of its address, all at the same place of this page, and gives what any of them has
// become that an embed without a suffix has not: another page, other markup, other attributes, something run.
const [suffixes] = arguments;
const embed = new URL('/embed/trade/', location).href;
const open = (suffix) => new Promise((resolve) => {
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
    await new Promise((then) => setTimeout(then, 25));
  }
  throw new Error(`it does not wake: ${frame.src.slice(0, 200)}`);
};
const told = (frame) => {
  const { documentElement, body } = frame.contentDocument;
  const attributes = [...documentElement.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
  return { attributes, body: body.innerHTML, title: frame.contentDocument.title, path: frame.contentWindow.location.pathname };
};
document.body.replaceChildren();
window.ran = 0;
const frames = await Promise.all(['', ...suffixes].map(open));
await Promise.all(frames.map(mounted));
// What somebody put in has been tried by the time that a picture which was asked for later is there.
await new Promise((then) => Object.assign(new Image(), { onload: then, src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' }));
const [expected, ...found] = frames.map(told);
return suffixes.flatMap((suffix, index) => {
  const wrong = Object.keys(expected).filter((part) => found[index][part] !== expected[part]);
  const kept = frames[index + 1].contentWindow.location.href === frames[index + 1].src;
  if (!kept) wrong.push('address');
  if (window.ran) wrong.push('something ran');
  return wrong.length ? [`${suffix.slice(0, 120)}: ${wrong.join(', ')}`] : [];
});
