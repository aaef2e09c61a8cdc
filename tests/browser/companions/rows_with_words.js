// The numbers of the rows with both words, by their text.
return [...document.querySelectorAll('.ledger__claim')]
  .filter(({ textContent }) => ['wikipedia', 'border'].every((word) => textContent.toLowerCase().includes(word)))
  .map((row) => row.querySelector('.ledger__number').textContent);
