// The ids of the figures whose tools are visible.
return [...document.querySelectorAll('.tool')].filter((tool) => tool.checkVisibility()).map(({ id }) => id);
