// Everything below `root`, tag by tag, with classes, coordinates and words. Of the cursor only its class.
const KEPT = [
  'class',
  'x',
  'y',
  'dx',
  'dy',
  'cx',
  'cy',
  'x1',
  'y1',
  'x2',
  'y2',
  'd',
  'width',
  'height',
  'aria-pressed',
  'aria-disabled',
];
const lines = [];
const walk = (node, depth) => {
  if (node.nodeType === Node.TEXT_NODE && node.data) lines.push(' '.repeat(depth) + node.data);
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const kept = KEPT.filter((name) => node.hasAttribute(name)).map((name) => ` ${name}=${node.getAttribute(name)}`);
  lines.push(`${' '.repeat(depth)}<${node.tagName}${kept.join('')}>`);
  for (const child of node.childNodes) walk(child, depth + 1);
};
// Readers cannot see how words are split into text nodes.
const copy = root.cloneNode(true);
// Remove the points that are not shown.
for (const hidden of copy.querySelectorAll(':is(.points, [data-marks]) > :not([data-shown])')) hidden.remove();
copy.normalize();
for (const child of copy.childNodes) walk(child, 0);
return lines.join('\n');
