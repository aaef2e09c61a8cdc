// Scrolls a vertical position of the drawing to 45% of the window, and waits until scrolling has ended. The argument is
// a part of the height. Returns the box of the drawing in the window: left, top, width, height.
//
// A tall drawing does not fit the window. Hit testing follows a scroll only some frames later, and a busy Firefox
// scrolls back and forth first.
const [part] = arguments;
const frame = () => root.querySelector('.plot__frame').getBoundingClientRect();
const { y: top, height: full } = frame();
scrollBy({ top: top + full * part - innerHeight * 0.45, behavior: 'instant' });
return new Promise((done) => {
  let still = 0;
  let last;
  const check = () => {
    still = scrollY === last ? still + 1 : 0;
    last = scrollY;
    if (still < 4) return requestAnimationFrame(check);
    const { x, y, width, height } = frame();
    done([x, y, width, height]);
  };
  check();
});
