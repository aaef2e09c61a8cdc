// The attributes of the frame without its height, and the parts of its style that matter.
const frame = document.querySelector('iframe');
return [...frame.attributes]
  .filter(({ name }) => !['style', 'data-loader'].includes(name))
  .map(({ name, value }) => `${name}=${name === 'height' ? '' : value}`)
  .sort()
  .concat([frame.style.border.replace(/ .*/, ''), frame.style.width, frame.style.maxHeight]);
