const whole = root.parentElement.querySelector(':scope > .figure__whole');
if (whole && !document.documentElement.dataset.embed && whole.getClientRects().length) whole.open = true;
return null;
