// Selects the dark theme in the dialog.
const theme = document.querySelector('dialog [name=theme]');
theme.value = 'true';
theme.dispatchEvent(new Event('change', { bubbles: true }));
return null;
