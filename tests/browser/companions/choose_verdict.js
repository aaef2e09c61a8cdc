// Takes the words away and chooses a verdict.
const input = document.querySelector('.ledger__filters input');
input.value = '';
input.dispatchEvent(new InputEvent('input', { bubbles: true }));
const select = document.querySelector('.ledger__filters select');
select.value = 'differs';
select.dispatchEvent(new Event('change', { bubbles: true }));
return null;
