// The joined text of the buttons of each segmented control.
return [...document.querySelectorAll('.segmented-control[role=group]')].map((group) =>
  [...group.querySelectorAll('button')].map((button) => button.textContent).join(''),
);
