// The number of visible form controls.
return [...document.querySelectorAll('button, input, select')].filter((control) => control.checkVisibility()).length;
