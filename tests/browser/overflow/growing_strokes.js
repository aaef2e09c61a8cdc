// The classes of outlines whose stroke scales with the drawing.
const grows = (path) => {
  const { stroke, vectorEffect } = getComputedStyle(path);
  return stroke !== 'none' && vectorEffect !== 'non-scaling-stroke';
};
return [...document.querySelectorAll('.plot__stretch path')].filter(grows).map((path) => path.getAttribute('class'));
