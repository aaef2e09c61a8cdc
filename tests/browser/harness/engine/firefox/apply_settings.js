// Runs in Firefox itself. System preferences are set as browser preferences, because a page's overrides end with its
// process.
const { page, browser } = arguments[0];
Object.assign(gBrowser.selectedBrowser.browsingContext, page);
for (const [name, number] of Object.entries(browser)) Services.prefs.setIntPref(name, number);
return true;
