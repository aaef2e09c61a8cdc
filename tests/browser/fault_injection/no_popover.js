// An engine without the popover API.
for (const name of ['popover', 'showPopover', 'hidePopover', 'togglePopover']) delete HTMLElement.prototype[name];
addEventListener('DOMContentLoaded', () => {
  for (const name of ['popover', 'popovertarget']) {
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
});
