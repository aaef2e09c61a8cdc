// Runs in Firefox itself. Returns the messages of the browser about pages since the last call.
const messages = Services.console.getMessageArray();
Services.console.reset();
return (
  messages
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter(({ sourceName }) => !/^(chrome|resource|about|moz-extension|$)/.test(sourceName))
    // An embed measures its height while it loads. Its styles are inline, so they apply already.
    .filter(({ category, sourceName }) => category !== 'Layout' || !sourceName.includes('/embed/'))
    // Leaving a page interrupts its scripts with this message. A script that hangs fails its own test.
    .filter(({ errorMessage }) => !errorMessage.startsWith('Script terminated by timeout'))
    .map(({ flags, category, errorMessage, sourceName }) => ({
      level: flags & 8 ? 'INFO' : flags & 1 ? 'WARNING' : 'SEVERE',
      message: `${category}: ${errorMessage} (${sourceName})`,
    }))
);
