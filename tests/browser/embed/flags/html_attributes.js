// All attributes of the root element.
return [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
