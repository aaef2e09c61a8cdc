// The visible controls, as the beginning of their markup.
return [...document.querySelectorAll('button, input, .contents, .skip, .segmented-control')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }))
  .map((element) => element.outerHTML.slice(0, 120));
