// In an embed: requests any height that the host asks for.
addEventListener('message', ({ data }) => {
  if (!('ask' in data)) return;
  parent.postMessage({ source: 'kazakhs-of-xinjiang', type: 'resize', height: data.ask }, '*');
});
