// The bottom of each section and of the appendix, in px on the page.
const parts = [...document.querySelectorAll('.section'), document.querySelector('.appendix')];
return parts.map((part) => scrollY + part.getBoundingClientRect().bottom);
