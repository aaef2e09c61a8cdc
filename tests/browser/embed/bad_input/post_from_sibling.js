// Adds a second frame to the host, which posts messages to the first one.
const sibling = document.createElement('iframe');
sibling.srcdoc = `<script>
  const messages = [
    '[iFrameSizer]stranger:8:false:',
    { type: 'iframe-child-init' },
    { type: 'frames-init' },
    { message: 'ready', secret: 'Ab3dEf6hIj' },
  ];
  for (const data of messages) parent.frames[0].postMessage(data, '*');
</${'script'}>`;
document.body.append(sibling);
return new Promise((done) => sibling.addEventListener('load', () => done(null)));
