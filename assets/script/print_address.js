// @ts-check
// Prepares an embed for print: the style sheet prints the whole address of the story. It also opens the table and the
// notes of an embed outside a frame.
import { documentElement } from './document_element.js';

for (const link of document.querySelectorAll('a.figure__story')) {
  link.dataset.address = /** @type {HTMLAnchorElement} */ (link).href;
}
if (parent === self) documentElement.dataset.alone = '';
