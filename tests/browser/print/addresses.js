// The addresses of all external links.
const links = [...document.querySelectorAll('main a[href^=http], .sources a[href^=http]')];
return [...new Set(links.map((link) => link.getAttribute('href')))];
