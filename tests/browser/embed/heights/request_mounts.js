// Requests the mount of the figure in every frame. Returns whether all are mounted.
return [...document.querySelectorAll('iframe')].every(({ contentDocument, contentWindow }) => {
  const root = contentDocument.querySelector('[data-figure]');
  root?.dispatchEvent(new contentWindow.FocusEvent('focusin', { bubbles: true }));
  return root?.dataset.mounted === '';
});
