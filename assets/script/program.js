// @ts-check
// Loads the WebAssembly program from the files that the page's script element names.
import { pageScript } from './page_script.js';

// `null` in modules, as in development.
const ownScript = /** @type {HTMLScriptElement | null} */ (document.currentScript);

/**
 * The address of a file that the page's script element names, `glue` or `wasm`, relative to the page.
 * @param {string} name
 */
export const address = (name) => pageScript.dataset[name];

/**
 * The specifier of the glue. Relative, because web archives rewrite addresses of files, but not absolute specifiers.
 * Scripts with a file of their own are in the folder of the glue; imports of the others are relative to the page.
 */
function glueSpecifier() {
  const glue = address('glue');
  if (!ownScript) return new URL(glue, document.baseURI).href;
  return ownScript.src ? glue.replace(/^.*\//, './') : glue;
}

/** @returns {Promise<Program>} */
export async function loadProgram() {
  // Both requests start at once. In a release both files are checked against their hashes before they run.
  const wasm = fetch(address('wasm'), { integrity: pageScript.dataset.wasmIntegrity ?? '' });
  const [glue, module_or_path] = await Promise.all([import(glueSpecifier()), wasm]);
  await glue.default({ module_or_path });
  return glue;
}
