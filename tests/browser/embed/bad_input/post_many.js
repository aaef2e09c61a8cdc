// Posts 10,000 messages to the frame.
const { contentWindow } = document.querySelector('iframe');
for (let turn = 0; turn < 10_000; turn += 1) {
  const resize = { message: 'height', value: turn, source: 'kazakhs-of-xinjiang', type: 'resize', height: turn };
  contentWindow.postMessage(turn % 2 ? { type: 'iframe-child-init' } : resize, '*');
}
return null;
