// The state of the page for a reader: words, figures, controls without a function.
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const shown = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
const outside = (element) => !element.closest('[data-figure]');
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
// Visible controls without a function, because the script of the page does not run or no figure can be mounted.
const { interactivity, points } = document.documentElement.dataset;
const isDead = (control) => (control.matches('.stepper *, [role=slider]') ? points : interactivity) !== 'ready';
const dead = (root) =>
  all('button, [role=slider], .segmented-control', root)
    .filter((control) => isDead(control) && shown(control))
    .map((control) => control.outerHTML.slice(0, 90));
const figures = all('[data-figure]').map((root) => {
  const { width, height } =
    root.querySelector('svg.plot__frame')?.getBoundingClientRect() ?? root.getBoundingClientRect();
  return {
    id: root.dataset.figure,
    mounted: 'mounted' in root.dataset,
    readable: !!root.querySelector('.cursor[role=slider]'),
    shown: shown(root) && width >= 100 && height >= 40,
    // Without the marks of the current point, of which some points have more than others.
    marks: all('svg :is(circle, rect, path, line, polyline, text), .text-blocks p', root).filter(
      (mark) => !mark.closest('.plot__point, .tooltip'),
    ).length,
    rows: all('tbody tr', root.closest('figure')).length,
    dead: dead(root),
  };
});
return {
  words: all(':is(.masthead, .story, .appendix) :is(h1, h2, h3, p, li, dt, dd, td, th, summary)')
    .filter(outside)
    .map(({ textContent }) => plain(textContent))
    .filter(Boolean),
  seen: all('main p').filter(outside).filter(shown).length,
  sections: all('main .section')
    .filter((section) => !shown(section))
    .map(({ id }) => id),
  figures,
  dead: dead(document.body).length,
  // Words of error messages. Titles of sources may contain them.
  errors:
    plain(all('a').reduce((text, { innerText }) => text.replace(innerText, ''), document.body.innerText)).match(
      /\b(error|failed|failure|undefined|NaN|null|unreachable|panicked|exception)\b/gi,
    ) ?? [],
};
