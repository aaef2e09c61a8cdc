// A browser that denies all storage.
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
  Object.defineProperty(window, name, {
    configurable: true,
    get() {
      throw new DOMException('refused', 'SecurityError');
    },
  });
}
Object.defineProperty(Document.prototype, 'cookie', {
  configurable: true,
  get() {
    throw new DOMException('refused', 'SecurityError');
  },
  set() {
    throw new DOMException('refused', 'SecurityError');
  },
});
