// @ts-check
// Reads the parameters of figures in the address. The program writes them (`src/browser/address.rs`).
import { documentElement } from './document_element.js';

/**
 * The value of a figure's parameter; `null` if the address has none. In the embed of one figure, parameters have no
 * prefix.
 * @param {string} figure
 * @param {string} param
 */
export function addressValue(figure, param) {
  const prefix = documentElement.dataset.embed === figure ? '' : `${figure}.`;
  return new URLSearchParams(location.search).get(prefix + param);
}
