// True if the script of the menu has loaded.
const isLoaded = ({ name, responseEnd }) => /share-\w+\.js$/.test(name) && responseEnd > 0;
return performance.getEntriesByType('resource').some(isLoaded);
