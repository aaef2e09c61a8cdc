// Scrolls until the text is where the buttons stick, and returns what is on top there.
const [text, buttons] = ['.text-blocks', '.stepper'].map((part) => document.querySelector(`#${arguments[0]} ${part}`));
text.scrollIntoView({ block: 'start', behavior: 'instant' });
const { top, height } = buttons.getBoundingClientRect();
scrollBy({ top: text.getBoundingClientRect().top - top, behavior: 'instant' });
const { left } = text.getBoundingClientRect();
const found = document.elementFromPoint(left + 20, top + height / 2);
return [text.contains(found), `${found.className}`];
