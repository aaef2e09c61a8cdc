// The visible code of the dialog.
return [...document.querySelectorAll('dialog code')].find((code) => code.checkVisibility()).textContent;
