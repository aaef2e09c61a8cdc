// For each figure at each width: the height of its document without a scroll bar.
return readFrames(({ documentElement }) => {
  documentElement.style.overflow = 'hidden';
  const { height } = documentElement.getBoundingClientRect();
  documentElement.style.overflow = '';
  return [Math.ceil(height)];
});
