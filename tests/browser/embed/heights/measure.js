// For each frame: its width, and the height of its document without a scroll bar.
return [...document.querySelectorAll('iframe')].map(({ width, contentDocument: { documentElement } }) => {
  documentElement.style.overflow = 'hidden';
  const { height } = documentElement.getBoundingClientRect();
  documentElement.style.overflow = '';
  return [Number(width), Math.ceil(height)];
});
