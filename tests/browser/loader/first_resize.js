// Reloads the frame. Returns the source and the figure of its next resize message.
return new Promise((done) => {
  addEventListener('message', ({ data }) => data?.type === 'resize' && done([data.source, data.figure]));
  const frame = document.querySelector('iframe');
  frame.src = frame.src;
});
