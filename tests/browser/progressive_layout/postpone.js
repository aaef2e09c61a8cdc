// Puts the page into the state before its layout: all parts are postponed, and their heights are unknown.
for (const part of document.querySelectorAll('[data-laid-out]')) delete part.dataset.laidOut;
const postponed = '.section, .section > *, .glossary > *';
document.styleSheets[0].insertRule(`${postponed} { contain-intrinsic-size: 2rem !important }`);
document.documentElement.dataset.layout = 'pending';
return null;
