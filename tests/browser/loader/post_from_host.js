// Posts messages of all shapes from the host to itself. Returns the height of the frame once all of them have arrived.
const source = 'kazakhs-of-xinjiang';
for (const height of [300, '300', NaN, Infinity, -1, null, {}, [300], 'x'.repeat(1e6)]) {
  postMessage({ source, type: 'resize', height }, '*');
}
for (const data of [null, 0, 'text', [], { source }, { type: 'resize', height: 300 }]) postMessage(data, '*');
postMessage('the last', '*');
return new Promise((done) => {
  addEventListener('message', ({ data }) => {
    if (data === 'the last') done(document.querySelector('iframe').clientHeight);
  });
});
