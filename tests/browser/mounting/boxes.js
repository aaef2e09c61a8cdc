// The box of each drawing and of every element outside the drawings: left, top, width and height in px on the page. The
// list of a hidden element is empty.
const isOutside = (element) => element.matches('[data-figure]') || !element.closest('[data-figure]');
return [...document.querySelectorAll('main :not(.contents, .contents *)')].filter(isOutside).map((element) => {
  const [box] = element.getClientRects();
  return [`${element.tagName} ${element.id}`, box ? [box.x + scrollX, box.y + scrollY, box.width, box.height] : []];
});
