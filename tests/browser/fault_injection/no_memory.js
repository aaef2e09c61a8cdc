// A machine without memory for the WebAssembly.
const refuse = () => Promise.reject(new RangeError('WebAssembly.Memory(): could not allocate memory'));
WebAssembly.instantiate = WebAssembly.instantiateStreaming = refuse;
