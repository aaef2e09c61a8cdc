// The number of sections that are shown without a row.
return [...document.querySelectorAll('.ledger__table > tbody')]
  .filter((section) => section.checkVisibility())
  .filter((section) => ![...section.querySelectorAll('.ledger__claim')].some((row) => row.checkVisibility())).length;
