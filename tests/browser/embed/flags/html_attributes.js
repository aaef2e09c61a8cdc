// All attributes of the root element, without the style that a measurement of the height sets for a moment.
return [...document.documentElement.attributes]
  .filter(({ name }) => name !== 'style')
  .map(({ name, value }) => `${name}=${value}`)
  .join(' ');
