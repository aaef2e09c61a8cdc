// @ts-check
// The script element of the page. Its `data-` attributes name the glue and the WebAssembly.
// `null` in the standalone file, which holds both. `document.currentScript` is `null` in modules, so a query finds it.
/** @type {HTMLScriptElement | null} */
export const pageScript = document.querySelector('script[data-glue]');
