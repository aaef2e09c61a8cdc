// Types words into the search of the ledger, and returns the number of visible rows and the message.
const input = document.querySelector('.ledger__filters input');
input.value = arguments[0];
input.dispatchEvent(new InputEvent('input', { bubbles: true }));
return new Promise((done) =>
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      done([
        [...document.querySelectorAll('.ledger__claim')].filter((row) => row.checkVisibility()).length,
        document.querySelector('.ledger__nothing').innerText,
      ]),
    ),
  ),
);
