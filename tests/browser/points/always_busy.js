// Tasks without a pause, each shorter than a frame. Idle callbacks wait for a pause.
const { port1, port2 } = new MessageChannel();
port2.onmessage = () => {
  const end = performance.now() + 12;
  while (performance.now() < end);
  port1.postMessage(null);
};
port1.postMessage(null);
