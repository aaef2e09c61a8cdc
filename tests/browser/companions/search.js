// Types two words that stand in several claims.
const input = document.querySelector('.ledger__filters input');
input.value = 'Wikipedia border';
input.dispatchEvent(new InputEvent('input', { bubbles: true }));
return null;
