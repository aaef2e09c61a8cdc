// @ts-check
// The citation of a figure.
import { enableCopying, fillSlots, storyPageQuery } from './code.js';

/**
 * Fills a citation and makes its copy buttons work.
 * @param {HTMLElement} element
 * @param {import('./editors_page.js').EditorsPage} page
 * @param {URLSearchParams} state
 */
export function fillCitation(element, page, state) {
  fillSlots(element, { base: page.ownRoot, view: storyPageQuery(element.dataset.of, state) });
  enableCopying(element, page.words);
}
