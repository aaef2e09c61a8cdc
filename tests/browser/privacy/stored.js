// The numbers of stored items of each kind: cookies (their length), local and session storage, databases, caches,
// service workers, files.
const files = navigator.storage
  ?.getDirectory?.()
  .then((folder) => Array.fromAsync(folder.keys()))
  .catch(() => []);
return Promise.all([
  indexedDB.databases(),
  caches.keys(),
  navigator.serviceWorker.getRegistrations(),
  files ?? [],
]).then((stored) => [
  document.cookie.length,
  localStorage.length,
  sessionStorage.length,
  ...stored.map(({ length }) => length),
]);
