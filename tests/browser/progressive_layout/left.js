// The number of parts whose layout is still postponed.
const isPostponed = (part) => getComputedStyle(part).contentVisibility === 'auto';
return [...document.querySelectorAll('main *')].filter(isPostponed).length;
