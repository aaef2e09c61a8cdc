// The index of the selected option.
const buttons = [...root.querySelectorAll('.segmented-control[role=group] button')];
return buttons.findIndex((button) => button.ariaPressed === 'true');
