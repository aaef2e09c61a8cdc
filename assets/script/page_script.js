// @ts-check
// The script element of the page. Its `data-` attributes name the glue and the WebAssembly.
// `null` in the standalone file, which contains both. A query, because `document.currentScript` is `null` in modules.
/** @type {HTMLScriptElement | null} */
export const pageScript = document.querySelector('script[data-glue]');
