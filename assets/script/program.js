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
 * Imports the glue. By a relative specifier first, because web archives rewrite files, but not absolute specifiers that
 * a script makes. Scripts with a file of their own are in the folder of the glue. Those of another origin have no base
 * for a relative specifier.
 */
function importGlue() {
  const glue = address('glue');
  const importAbsolute = () => import(new URL(glue, document.baseURI).href);
  if (!ownScript) return importAbsolute();
  return import(ownScript.src ? glue.replace(/^.*\//, './') : glue).catch(importAbsolute);
}

/** @returns {Promise<Program>} */
export async function loadProgram() {
  // Both requests start at once. In a release both files are checked against their hashes before they run.
  const wasm = fetch(address('wasm'), { integrity: pageScript.dataset.wasmIntegrity ?? '' });
  const [glue, module_or_path] = await Promise.all([importGlue(), wasm]);
  await glue.default({ module_or_path });
  return glue;
}
