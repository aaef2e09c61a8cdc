// @ts-check
// In the standalone file: loads the program from the page, which contains the WebAssembly as gzip in base64.
import init, { mount } from 'glue';

self.standaloneProgram = async () => {
  const base64 = document.querySelector('script[type="application/wasm"]').textContent;
  const gzip = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const wasm = new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip'));
  await init({ module_or_path: await new Response(wasm).arrayBuffer() });
  return { mount };
};
