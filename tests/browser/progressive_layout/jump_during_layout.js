// Runs the page script again, and jumps to a section as soon as it has loaded. Returns two lengths in px: how far the
// element in the middle of the window moves until the layout has finished, and how much the page grows.
return new Promise((done) => {
  const html = document.documentElement;
  const afterPaint = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
  const script = document.createElement('script');
  script.src = document.querySelector('script[src*=page-]').src;
  script.addEventListener('load', () => {
    document.getElementById('frontier').scrollIntoView({ behavior: 'instant' });
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const [before, height] = [middle.getBoundingClientRect().top, document.body.scrollHeight];
    const changes = () => [middle.getBoundingClientRect().top - before, document.body.scrollHeight - height];
    const wait = () => (html.dataset.layout ? requestAnimationFrame(wait) : afterPaint(() => done(changes())));
    wait();
  });
  document.head.append(script);
});
