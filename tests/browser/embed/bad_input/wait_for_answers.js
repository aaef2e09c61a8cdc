// Sends a request of iframe-resizer to the frame, and waits for the answer. By then the frame has handled all earlier
// messages, and all its answers have arrived.
const { contentWindow } = document.querySelector('iframe');
return new Promise((done) => {
  addEventListener('message', ({ data }) => String(data).startsWith('[iFrameSizer]last-of-all:') && done(null));
  contentWindow.postMessage('[iFrameSizer]last-of-all:8:false:', '*');
});
