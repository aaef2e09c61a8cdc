// Turns the print rules of the page into screen rules, and disables the screen rules.
const turn = (media) => {
  if (media.mediaText === 'print') media.mediaText = 'all';
  else if (media.mediaText === 'screen') media.mediaText = 'not all';
};
const visit = (rules) => {
  for (const rule of rules) {
    if (rule.media) turn(rule.media);
    if (rule.cssRules) visit(rule.cssRules);
  }
};
for (const sheet of document.styleSheets) {
  turn(sheet.media);
  visit(sheet.cssRules);
}
return true;
