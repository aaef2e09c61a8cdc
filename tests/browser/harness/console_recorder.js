// Records console messages in engines whose console cannot be read. Runs first in every document.
(() => {
  const messages = (window.messagesOfTests = []);
  const note = (level, ...words) => messages.push({ level, message: words.map(String).join(' ') });
  for (const [name, level] of [
    ['error', 'SEVERE'],
    ['assert', 'SEVERE'],
    ['warn', 'WARNING'],
  ]) {
    const log = console[name];
    console[name] = function (...words) {
      if (name !== 'assert' || !words[0]) note(level, ...words);
      log.apply(console, words);
    };
  }
  addEventListener(
    'error',
    ({ message, target }) => {
      // The event of a missing file has no message and does not bubble, so it is captured.
      note('SEVERE', message ?? `did not load: ${target.src ?? target.href}`);
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => note('SEVERE', 'unhandled rejection:', reason));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    // Browsers request a default icon that no page links to.
    if (blockedURI.endsWith('/favicon.ico')) return;
    note('SEVERE', `the Content Security Policy refused ${blockedURI}: ${violatedDirective}`);
  });
})();
