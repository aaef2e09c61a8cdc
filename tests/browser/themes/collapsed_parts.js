// The tables, remarks and drawings of figures that take no space.
const hidden = '.points > :not([data-shown]) svg, [data-options] svg, [data-marks] > :not([data-shown]) svg';
return [...document.querySelectorAll('.figure table, .figure details > p, .figure__root svg')]
  .filter((element) => !element.matches(hidden))
  .filter((element) => element.getBoundingClientRect().height < 4)
  .map((element) => `${element.closest('figure').id} ${element.tagName}`);
