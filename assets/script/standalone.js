// Stands after the glue, in one module with it, where a page carries its WebAssembly within itself: says how to mount it.
self.standaloneProgram = async () => {
  const packed = Uint8Array.from(atob(document.querySelector('script[type="application/wasm"]').textContent), (sign) => sign.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  await __wbg_init({ module_or_path: await new Response(unpacked).arrayBuffer() });
  return { mount };
};
