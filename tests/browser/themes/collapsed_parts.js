// The tables, remarks and drawings of figures that take no room.
return [...document.querySelectorAll('.figure table, .figure details > p, .figure__root svg')]
  .filter((element) => element.getBoundingClientRect().height < 4)
  .map((element) => `${element.closest('figure').id} ${element.tagName}`);
