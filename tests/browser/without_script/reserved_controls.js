// The controls that are visible or take space, as the beginning of their markup.
return [...document.querySelectorAll('button, [role=slider], .segmented-control')]
  .filter((control) => control.checkVisibility({ visibilityProperty: true }) || control.offsetHeight > 0)
  .map((control) => control.outerHTML.slice(0, 90));
