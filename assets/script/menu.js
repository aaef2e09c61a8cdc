// @ts-check
// Loads the script behind a figure's menu with the first menu that is opened.
// The standalone file has no other file beside it, so its menus stay as they are.
import { pageScript } from './page_script.js';

if (pageScript) {
  document.addEventListener('toggle', (/** @type {ElementEvent} */ { target }) => {
    if (target.matches('.menu')) import(SHARE_SCRIPT);
  }, true);
}
