// True if the WebAssembly has loaded.
const isLoaded = ({ name, responseEnd }) => name.endsWith('.wasm') && responseEnd > 0;
return performance.getEntriesByType('resource').some(isLoaded);
