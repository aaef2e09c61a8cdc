// Translates the page once, as Chrome does: each text node that may be translated becomes two `font` elements. Their
// text begins with a sign, so that a test can tell it from the original. Chrome does not spare drawings.
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const texts = [];
while (walker.nextNode()) texts.push(walker.currentNode);
const isKept = (element) => element.closest('[translate]')?.getAttribute('translate') === 'no';
for (const text of texts) {
  if (!text.data.trim() || text.data.startsWith('†') || isKept(text.parentElement)) continue;
  if (text.parentElement.closest('script, style, template, textarea')) continue;
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = `†${text.data}`;
  outer.append(inner);
  text.replaceWith(outer);
}
return null;
