// The bottom of each section and of the footer, in px on the page.
const parts = [...document.querySelectorAll('.section'), document.querySelector('footer')];
return parts.map((part) => scrollY + part.getBoundingClientRect().bottom);
