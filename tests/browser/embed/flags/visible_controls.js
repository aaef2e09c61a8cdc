// The number of visible controls of the figure.
return [...document.querySelectorAll('.segmented-control, .tooltip__hint')].filter((it) => it.checkVisibility()).length;
