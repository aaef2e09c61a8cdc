// Visible marks whose fill and stroke both have the colour of the background.
const backgrounds = [document.body, document.documentElement].map(
  (element) => getComputedStyle(element).backgroundColor,
);
const isInvisible = (colour) => ['none', ...backgrounds, 'rgba(0, 0, 0, 0)'].includes(colour);
return [...document.querySelectorAll('.figure__root svg :is(text, line, path, circle, rect)')]
  .filter((mark) => {
    const { fill, stroke } = getComputedStyle(mark);
    return mark.checkVisibility({ visibilityProperty: true }) && isInvisible(fill) && isInvisible(stroke);
  })
  .map((mark) => `${mark.tagName}.${mark.getAttribute('class')}`);
