// Clears the search and selects a verdict.
const input = document.querySelector('.ledger__filters input');
input.value = '';
input.dispatchEvent(new InputEvent('input', { bubbles: true }));
const select = document.querySelector('.ledger__filters select');
select.value = 'differs';
for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
return null;
