// Chrome's page translation: wraps every text node in two `font` elements.
addEventListener('DOMContentLoaded', () => {
  document.documentElement.classList.add('translated-ltr');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement.closest('svg, script, style')) continue;
    const outer = document.createElement('font'),
      inner = document.createElement('font');
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
  }
});
