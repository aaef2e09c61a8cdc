// An extension that throws an error and rejects a promise.
addEventListener('load', () => {
  throw new TypeError('of an extension');
});
Promise.reject(new TypeError('of an extension'));
