// @ts-check
// Adds search and filters to the ledger of claims once the page has loaded. Without them it is complete.
import { documentElement } from './document_element.js';
import { loadProgram } from './program.js';

const { dataset } = documentElement;

/**
 * Writes a selected filter into the address, so that a link leads to the same rows. The words of a search stay out of
 * it, because the browser keeps addresses.
 * @param {any} event
 */
function writeFilter({ target: { name, value } }) {
  if (!name) return;
  const url = new URL(location.href);
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
  try {
    history.replaceState(history.state, '', url);
  } catch {
    // The filter works even if the page may not write its address.
  }
}

async function mount() {
  try {
    const program = await loadProgram();
    const filters = document.querySelector('.ledger__filters');
    const params = new URLSearchParams(location.search);
    filters.dataset.selectedVerdict = params.get('verdict') ?? '';
    filters.dataset.selectedSection = params.get('section') ?? '';
    filters.addEventListener('change', writeFilter);
    program.mount_claim_filter?.(filters);
    dataset.interactivity = 'ready';
  } catch (error) {
    delete dataset.interactivity;
    console.error('The ledger stays without filters:', error);
  }
}

if (dataset.interactivity) {
  dataset.interactivity = 'loading';
  addEventListener('load', mount);
}
