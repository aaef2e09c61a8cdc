// Runs in Firefox itself. Sets the size of the page.
const { style } = gBrowser.selectedBrowser;
for (const [side, length] of Object.entries(arguments[0])) {
  for (const bound of ['min-', 'max-', '']) style.setProperty(bound + side, length + 'px', 'important');
}
return true;
