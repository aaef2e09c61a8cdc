// Types a word that stands in no claim.
const input = document.querySelector('.ledger__filters input');
input.value = 'zzzz';
input.dispatchEvent(new InputEvent('input', { bubbles: true }));
return null;
