// @ts-check
// Adds search and filters to the ledger of claims once the page has loaded. Without them it is complete.
import { documentElement } from './document_element.js';
import { loadProgram } from './program.js';

const { dataset } = documentElement;

async function mount() {
  try {
    const program = await loadProgram();
    program.mount_claim_filter?.(document.querySelector('.ledger__filters'));
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
