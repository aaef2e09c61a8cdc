// What is chosen in a figure, by its own keys. Whatever else stands in an address is passed over.
function stateOf(figure) {
  const asked = new URLSearchParams(location.search);
  const state = new URLSearchParams();
  const params = document.querySelector(`[data-figure=${figure}][data-params]`)?.dataset.params ?? '';
  for (const key of params.split(' ')) {
    const value = asked.get(alone === figure ? key : `${figure}.${key}`);
    if (value !== null) state.set(key, value);
  }
  return state;
}

const query = (parts) => (parts.length ? `?${parts.join('&')}` : '');
const inArticle = (figure, state) => query([...state].map(([key, value]) => new URLSearchParams([[`${figure}.${key}`, value]])));
const written = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

// Fills the marked slots of what is shown as code.
function fillSlots(within, values) {
  for (const slot of within.querySelectorAll('[data-slot]')) {
    const value = values[slot.dataset.slot.replace('plain-', '')];
    if (value !== undefined) slot.textContent = slot.dataset.slot.startsWith('plain-') ? value : written(value);
  }
}

// Copies; where the browser refuses, the text stands selected in a box.
async function copy(button, words) {
  const said = button.parentElement.querySelector('output');
  const field = button.parentElement.querySelector('input, textarea');
  const text = field && !field.hidden ? field.value : button.parentElement.previousElementSibling.textContent;
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = words.copied;
  } catch {
    field.hidden = false;
    field.value = text;
    field.focus();
    field.select();
    said.textContent = words.selected;
  }
}

function listen(within, words) {
  within.addEventListener('click', ({ target }) => target.closest?.('[data-copy]') && copy(target.closest('[data-copy]'), words));
}

// Puts code into a page as a browser would that meets it there, after a host has done to it what hosts do. Styles come
// through the object model, since this site's own policy allows no others.
function put(code, place, treat = () => {}) {
  const held = place.ownerDocument.createElement('template');
  // A frame of this site in a page of this site needs no leave, and some engines warn of one that they do not know.
  held.innerHTML = code.replaceAll(' style="', ' data-style="').replace(/ allow="[^"]*"/, '');
  treat(held.content);
  for (const element of held.content.querySelectorAll('[data-style]')) {
    element.style.cssText = element.dataset.style;
    element.removeAttribute('data-style');
  }
  for (const script of held.content.querySelectorAll('script')) {
    const running = place.ownerDocument.createElement('script');
    for (const { name, value } of script.attributes) running.setAttribute(name, value);
    script.replaceWith(running);
  }
  place.replaceChildren(held.content);
}
