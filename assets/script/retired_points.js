// @ts-check
// Links made earlier may name a point that is no longer drawn. They open the table that has its row. If that is the
// table of another figure, an embed navigates to that figure.
import { documentElement } from './document_element.js';

const parameters = new URLSearchParams(location.search);
/** @type {NodeListOf<HTMLDetailsElement>} */
const tables = document.querySelectorAll('[data-retired]');
for (const table of tables) {
  for (const retired of table.dataset.retired.split(' ')) {
    const [point, figure] = retired.split('@');
    const [name, value] = point.split('=');
    if (parameters.get(name) !== value) continue;
    if (figure) {
      location.replace(`../${figure}/`);
    } else {
      table.open = true;
      // In a frame `scrollIntoView` would scroll the host too.
      if (documentElement.dataset.embed) scrollBy({ top: table.getBoundingClientRect().top });
      // After the load event, since the browser scrolls to the fragment of the address until then.
      else addEventListener('load', () => setTimeout(() => table.scrollIntoView()));
    }
  }
}
