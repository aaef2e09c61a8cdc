// Opens all disclosures. For each frame: its width, the width of its content, and the classes of elements that scroll
// by themselves.
const painted = () => new Promise((done) => requestAnimationFrame(done));
const frames = [...document.querySelectorAll('iframe')];
const all = (frame, selector) => [...frame.contentDocument.querySelectorAll(selector)];
const scrolls = (element) =>
  /auto|scroll/.test(getComputedStyle(element).overflow) &&
  (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
for (const details of frames.flatMap((frame) => all(frame, 'details'))) details.open = true;
return painted().then(() =>
  frames.map((frame) => [
    Number(frame.width),
    frame.contentDocument.documentElement.scrollWidth,
    all(frame, 'body *')
      .filter(scrolls)
      .map(({ className }) => className),
  ]),
);
