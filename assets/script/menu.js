// What a reader does with a figure: the script for it comes with the first menu that is opened. It stands beside this one;
// in the standalone file, where this runs as a module, nothing does.
document.currentScript && document.addEventListener('toggle', ({ target }) => target.matches('.menu') && import('./share.js'), true);
