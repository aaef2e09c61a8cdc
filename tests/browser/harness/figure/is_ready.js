// True if the figure is mounted and its cursor accepts keys.
const isMounted = root.dataset.mounted === '' && root.childElementCount > 0;
return isMounted && !root.querySelector('.cursor:not([role=slider])');
