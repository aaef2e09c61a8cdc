// @ts-check
// Loads the WebAssembly program from the files that the page's script element names.
import { pageScript } from './page_script.js';

/**
 * The address of a file that the page's script element names: `glue` or `wasm`.
 * @param {string} name
 */
export const address = (name) => new URL(pageScript.dataset[name], document.baseURI).href;

/** @returns {Promise<Program>} */
export async function loadProgram() {
  // Both requests start at once. In a release both files are checked against their hashes before they run.
  const wasm = fetch(address('wasm'), { integrity: pageScript.dataset.wasmIntegrity ?? '' });
  const [glue, module_or_path] = await Promise.all([import(address('glue')), wasm]);
  await glue.default({ module_or_path });
  return glue;
}
