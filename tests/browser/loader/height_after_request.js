// Sets the frame to 701 px and has its embed request a height. Returns the height after the next message.
const [height] = arguments;
const values = { '-5': -5, '1e9': 1e9, "'400'": '400', NaN: NaN, 433.4: 433.4 };
const frame = document.querySelector('iframe');
frame.height = 701;
const answered = new Promise((done) => {
  addEventListener('message', () => setTimeout(() => done(frame.height)), { once: true });
});
frame.contentWindow.postMessage({ ask: values[height] }, '*');
return answered;
