// True once the selected verdict and no other is shown; at once if none is selected.
const { value } = document.querySelector('.ledger__filters select');
const rows = [...document.querySelectorAll('.ledger__claim')].filter((row) => row.checkVisibility());
return !value || rows.every(({ dataset }) => dataset.verdict === value);
