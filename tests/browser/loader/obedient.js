// In an embed: requests any height that a message of the host contains.
addEventListener('message', ({ data }) => {
  if (!('ask' in data)) return;
  parent.postMessage({ source: 'kazakhs-of-xinjiang', type: 'resize', height: data.ask }, '*');
});
