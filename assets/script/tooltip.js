// What a drawing says of the place under a mouse or a finger while its program is not there: until somebody reaches for
// more, and for good where no WebAssembly runs. Of the same scene it draws the same marks and says the same words as
// `src/scene/` does; a test holds the two together, point by point.
const made = (space) => (name, attributes, ...children) => {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) if (value) element.setAttribute(key, value);
  element.append(...children);
  return element;
};
const svg = made('http://www.w3.org/2000/svg');
const tag = made('http://www.w3.org/1999/xhtml');
const isHeld = (options, option) => !options || options & (1 << option);
const length = (place) => `${place / 100}%`;

// The rows of a scene, as `src/scene/model_marks.rs` names their columns.
const rule = ([name, x1, y1, x2, y2]) => svg('line', { class: name, x1: length(x1), y1: length(y1), x2: length(x2), y2: length(y2) });
const path = ([name, d]) => svg('path', { class: name, d });
const bar = ([name, from, to, y]) => svg('rect', { class: name, x: length(from), y: length(y), width: length(to - from) });
const dot = ([style, x, y, square]) => (square
  ? svg('rect', { class: `${style} mark--square`, x: length(x), y: length(y), width: 8, height: 8, transform: 'translate(-4 -4)' })
  : svg('circle', { class: style, cx: length(x), cy: length(y), r: 4.5 }));
const label = ([name, x, y, dx, dy, text]) => svg('text', { class: `label ${name}`, x: length(x), y: length(y), dx, dy }, text);
const group = (marks, drawn) => (marks ? [svg('g', {}, ...marks.map(drawn))] : []);
const stretched = (paths) => svg('svg', { class: 'plot__stretch', viewBox: '0 0 100 100', preserveAspectRatio: 'none' }, ...paths);
const layer = ({ rules, paths, bars, dots, labels }) => svg('g', {}, ...group(rules, rule), ...(paths ? [stretched(group(paths, path))] : []),
  ...group(bars, bar), ...group(dots, dot), ...group(labels, label));

// Four rows of twenty-five squares, the last of the filled ones in part.
function waffle(filled) {
  const square = (at, width) => `M${(at % 25) * 10} ${Math.floor(at / 25) * 10 + 1}h${width}v8h-${width}z`;
  const squares = [...Array(100).keys()].map((at) => square(at, 8));
  const whole = Math.floor(filled / 100);
  const part = Math.floor((filled % 100) * 8 / 100);
  const full = squares.slice(0, whole).join('') + (part ? square(whole, part) : '');
  return svg('svg', { class: 'waffle', viewBox: '0 0 248 40', 'aria-hidden': true },
    svg('path', { class: 'waffle__empty', d: squares.slice(whole).join('') }), svg('path', { class: 'waffle__filled', d: full }));
}
const sentence = ([text, name, , filled]) => tag('div', { class: name ? `tooltip__item ${name}` : 'tooltip__item' },
  ...(filled === undefined ? [] : [waffle(filled)]), tag('p', { class: 'tooltip__text' }, text));
const paragraph = ({ title, tooltip = [] }, option) => [
  tag('p', { class: 'tooltip__title' }, title),
  tag('div', { class: 'tooltip__list' }, ...tooltip.filter(([, , options]) => isHeld(options, option)).map(sentence)),
];

// The point nearest to a place of the frame; the first of equals. Places are hundredths of a percent, as in a scene.
function nearest({ list, pointer }, x, y) {
  const away = (at, part) => (at - Math.trunc(Math.min(1, Math.max(0, part)) * 10_000)) ** 2;
  const distances = list.map((point) => (pointer === 1 ? 0 : away(point.x, x)) + (pointer ? away(point.y, y) : 0));
  return distances.indexOf(Math.min(...distances));
}

// Lets a mouse or a finger read a drawing. Gives back a way to ask which point was pressed, if any.
function read(root, { points, control }) {
  const find = (part) => root.querySelector(part);
  const [cursor, canvas, said, place, ...ends] = ['.cursor', '.plot__canvas', '.tooltip', '.stepper__position', '.stepper > :first-child', '.stepper > :last-child'].map(find);
  // Somebody else's script may have taken a part away; some figures have no cursor.
  if (!cursor || !canvas || !said) return () => {};
  const option = control?.start ?? 0;
  const mark = find('.plot__point') ?? svg('g', { class: 'plot__point' });
  // What a point shows and says is made once, and hidden while another is read. It keeps its room: what stands below moves no
  // more than it must. What the picture shows and says is that of the point at which it starts, or of none.
  const start = points.start ?? -1;
  const stack = tag('div', { class: 'tooltip__stack' });
  const known = new Map();
  function begin() {
    const words = tag('div', {}, ...said.childNodes);
    known.set(start, [words, ...mark.childNodes]);
    stack.append(words);
    said.append(stack);
    if (!mark.isConnected) canvas.append(mark);
  }
  function make(at) {
    const point = points.list[at];
    const layers = point.layers?.filter(({ options }) => isHeld(options, option)) ?? [];
    const [words, drawn] = [tag('div', {}, ...paragraph(point, option)), svg('g', {}, ...layers.map(layer))];
    known.set(at, [words, drawn]);
    stack.append(words);
    mark.append(drawn);
  }
  const hide = (at, is) => known.get(at).forEach((part) => part.toggleAttribute('data-off', is));
  let shown;
  function show(index) {
    if (index === shown) return;
    if (!known.size) begin();
    const at = index ?? start;
    if (!known.has(at)) make(at);
    hide(shown ?? start, true);
    hide(at, false);
    shown = index;
    mark.classList.toggle('plot__point--chosen', index !== undefined);
    if (!place) return;
    place.firstChild.data = `${at + 1} / ${points.list.length}`;
    ends.forEach((end, last) => {
      if (at === last * (points.list.length - 1)) end.setAttribute('aria-disabled', true);
      else end.removeAttribute('aria-disabled');
    });
  }
  // What is pressed stays when the mouse or the finger leaves; a finger that went on to scroll has pressed nothing.
  let pinned;
  function follow({ type, buttons, clientX, clientY }) {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const at = nearest(points, (clientX - left) / width, (clientY - top) / height);
    if (type === 'pointerdown' || buttons) pinned = at;
    show(at);
  }
  for (const name of ['pointermove', 'pointerdown']) cursor.addEventListener(name, follow);
  cursor.addEventListener('pointerleave', () => show(pinned));
  cursor.addEventListener('pointercancel', () => show(pinned = undefined));
  return () => pinned;
}
