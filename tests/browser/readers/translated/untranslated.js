// The texts of a figure that a reader sees or hears and that are neither translated nor marked as not to be translated.
const isKept = (element) => element.closest('[translate]')?.getAttribute('translate') === 'no';
const walker = document.createTreeWalker(root.closest('figure'), NodeFilter.SHOW_TEXT);
const found = [];
while (walker.nextNode()) {
  const { data, parentElement } = walker.currentNode;
  if (!data.trim() || data.startsWith('†') || isKept(parentElement) || parentElement.closest('script')) continue;
  if (parentElement.checkVisibility()) found.push(data);
}
const spoken = root.querySelector('[role=slider]')?.ariaValueText;
if (spoken && !spoken.includes('†')) found.push(`announced: ${spoken}`);
return found;
