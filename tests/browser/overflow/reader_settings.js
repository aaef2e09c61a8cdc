// Sets what a reader or a host may set: the default font size, and a direction from outside.
const [font, rtl] = arguments;
const { documentElement } = document;
documentElement.style.fontSize = `${font}px`;
// A tall drawing shows its upper part only until the reader opens it.
for (const whole of document.querySelectorAll('.figure__whole')) whole.open = true;
documentElement.dir = rtl ? 'rtl' : 'ltr';
return null;
