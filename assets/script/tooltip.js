// @ts-check
// Makes a drawing readable with a mouse or a finger before it is mounted, and permanently without WebAssembly.
// Draws the same marks and the same tooltip as `src/scene/`. A test compares the two, point by point.

/**
 * A function that creates elements of one namespace. Attributes without a value are left out.
 * @template {Element} E
 * @param {string} namespace
 */
const creator =
  (namespace) =>
  /**
   * @param {string} name
   * @param {Record<string, any>} attributes
   * @param {(Node | string)[]} children
   */
  (name, attributes, ...children) => {
    const element = /** @type {E} */ (document.createElementNS(namespace, name));
    for (const [attribute, value] of Object.entries(attributes)) {
      if (value) element.setAttribute(attribute, value);
    }
    element.append(...children);
    return element;
  };
/** @type {ReturnType<typeof creator<SVGElement>>} */
const svg = creator('http://www.w3.org/2000/svg');
/** @type {ReturnType<typeof creator<HTMLElement>>} */
const html = creator('http://www.w3.org/1999/xhtml');

/**
 * True if a set of options, as a bit mask, contains an option. No mask or 0 contains all.
 * @param {number | undefined} options
 * @param {number} option
 */
const contains = (options, option) => !options || options & (1 << option);

// The marks of a layer. `src/scene/model_marks.rs` names the columns of each row.

/** @param {number} coord */
const toPercent = (coord) => `${coord / 100}%`;

/** @param {Layer['rules'][0]} row */
const rule = ([className, x1, y1, x2, y2]) =>
  svg('line', {
    class: className,
    x1: toPercent(x1),
    y1: toPercent(y1),
    x2: toPercent(x2),
    y2: toPercent(y2),
  });

/** @param {Layer['paths'][0]} row */
const path = ([className, d]) => svg('path', { class: className, d });

/** @param {Layer['bars'][0]} row */
const bar = ([className, from, to, y]) =>
  svg('rect', {
    class: className,
    x: toPercent(from),
    y: toPercent(y),
    width: toPercent(to - from),
  });

/** @param {Layer['dots'][0]} row */
const dot = ([className, x, y, square]) =>
  square
    ? svg('rect', {
        class: `${className} mark--square`,
        x: toPercent(x),
        y: toPercent(y),
        width: 8,
        height: 8,
        transform: 'translate(-4 -4)',
      })
    : svg('circle', { class: className, cx: toPercent(x), cy: toPercent(y), r: 4.5 });

/** @param {number} offset in hundredths of an em */
const toEm = (offset) => offset && `${offset / 100}em`;

/** @param {Layer['labels'][0]} row */
const label = ([className, x, y, dx, dy, text, rest]) =>
  svg(
    'text',
    { class: `label ${className}`, x: toPercent(x), y: toPercent(y), dx: toEm(dx), dy: toEm(dy) },
    text,
    ...(rest ? [' ', svg('tspan', { class: 'label__rest' }, rest)] : []),
  );

/**
 * The marks of one kind in a group; nothing if a layer has none.
 * @template Row
 * @param {Row[] | undefined} rows
 * @param {(row: Row) => SVGElement} mark
 */
const group = (rows, mark) => (rows ? [svg('g', {}, ...rows.map(mark))] : []);

/** @param {Layer['paths']} paths */
const stretched = (paths) =>
  paths
    ? [
        svg(
          'svg',
          { class: 'plot__stretch', viewBox: '0 0 100 100', preserveAspectRatio: 'none' },
          ...group(paths, path),
        ),
      ]
    : [];

/** @param {Layer} layer */
const drawLayer = ({ rules, paths, bars, dots, labels }) =>
  svg(
    'g',
    {},
    ...group(rules, rule),
    ...stretched(paths),
    ...group(bars, bar),
    ...group(dots, dot),
    ...group(labels, label),
  );

/**
 * A waffle chart: four rows of twenty-five squares. The last filled square can be filled in part.
 * @param {number} filled in hundredths of a percent
 */
function waffle(filled) {
  const square = (index, width) => `M${(index % 25) * 10} ${Math.floor(index / 25) * 10 + 1}h${width}v8h-${width}z`;
  const squares = [...Array(100).keys()].map((index) => square(index, 8));
  const whole = Math.floor(filled / 100);
  const part = Math.floor(((filled % 100) * 8) / 100);
  const partial = part ? square(whole, part) : '';
  return svg(
    'svg',
    { class: 'waffle', viewBox: '0 0 248 40', 'aria-hidden': true },
    svg('path', { class: 'waffle__empty', d: squares.slice(whole).join('') }),
    svg('path', { class: 'waffle__filled', d: squares.slice(0, whole).join('') + partial }),
  );
}

/** @param {TooltipLine} line */
const tooltipItem = ([text, className, , filled]) =>
  html(
    'div',
    { class: className ? `tooltip__item ${className}` : 'tooltip__item' },
    ...(filled === undefined ? [] : [waffle(filled)]),
    html('p', { class: 'tooltip__text' }, text),
  );

/**
 * The tooltip of a point: its title and the lines that belong to the selected option.
 * @param {Point} point
 * @param {number} option
 */
const tooltipContent = ({ title, tooltip = [] }, option) => [
  html('p', { class: 'tooltip__title' }, title),
  html(
    'div',
    { class: 'tooltip__list' },
    ...tooltip.filter(([, , options]) => contains(options, option)).map(tooltipItem),
  ),
];

/**
 * The index of the point nearest to a position in the frame; the first of equals.
 * @param {Points} points
 * @param {number} x a part of the width of the frame
 * @param {number} y a part of its height
 */
function nearest({ list, pointer }, x, y) {
  const squaredDistance = (coord, part) => (coord - Math.trunc(Math.min(1, Math.max(0, part)) * 10_000)) ** 2;
  const distances = list.map(
    (point) => (pointer === 1 ? 0 : squaredDistance(point.x, x)) + (pointer ? squaredDistance(point.y, y) : 0),
  );
  return distances.indexOf(Math.min(...distances));
}

/**
 * Shows the tooltip of the point under a mouse or a finger. Returns a function that gives the pinned point, if any.
 * @param {HTMLElement} root
 * @param {Scene} scene
 * @returns {() => number | undefined}
 */
export function attachTooltip(root, { points, control }) {
  const find = (selector) => root.querySelector(selector);
  const cursor = find('.cursor');
  const canvas = find('.plot__canvas');
  const tooltip = find('.tooltip');
  const position = find('.stepper__position');
  const ends = [find('.stepper > :first-child'), find('.stepper > :last-child')];
  // Some figures have no cursor, and another script may have removed a part.
  if (!cursor || !canvas || !tooltip) return () => undefined;

  const option = control?.start ?? 0;
  const mark = find('.plot__point') ?? svg('g', { class: 'plot__point' });
  // Each point is drawn once and hidden while another is shown. Hidden tooltips keep their space, so that the content
  // below moves as little as possible. The prerendered drawing shows the start point, or none.
  const start = points.start ?? -1;
  const stack = html('div', { class: 'tooltip__stack' });
  /** @type {Map<number, Element[]>} */
  const drawn = new Map();

  function adoptStart() {
    const content = html('div', {}, ...tooltip.childNodes);
    drawn.set(start, [content, ...mark.childNodes]);
    stack.append(content);
    tooltip.append(stack);
    if (!mark.isConnected) canvas.append(mark);
  }

  function draw(index) {
    const point = points.list[index];
    const layers = point.layers?.filter(({ options }) => contains(options, option)) ?? [];
    const content = html('div', {}, ...tooltipContent(point, option));
    const marks = svg('g', {}, ...layers.map(drawLayer));
    drawn.set(index, [content, marks]);
    stack.append(content);
    mark.append(marks);
  }

  function hide(index, isHidden) {
    for (const part of drawn.get(index)) part.toggleAttribute('data-off', isHidden);
  }

  let shown;
  /** @param {number | undefined} point */
  function show(point) {
    if (point === shown) return;
    if (!drawn.size) adoptStart();
    const index = point ?? start;
    if (!drawn.has(index)) draw(index);
    hide(shown ?? start, true);
    hide(index, false);
    shown = point;
    mark.classList.toggle('plot__point--chosen', point !== undefined);
    if (!position) return;
    position.firstChild.data = `${index + 1} / ${points.list.length}`;
    ends.forEach((end, isLast) => {
      if (index === isLast * (points.list.length - 1)) end.setAttribute('aria-disabled', true);
      else end.removeAttribute('aria-disabled');
    });
  }

  // A pressed point stays when the mouse or the finger leaves. A finger that scrolls has pressed nothing.
  let pinned;
  function follow({ type, buttons, clientX, clientY }) {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const index = nearest(points, (clientX - left) / width, (clientY - top) / height);
    if (type === 'pointerdown' || buttons) pinned = index;
    show(index);
  }
  cursor.addEventListener('pointermove', follow);
  cursor.addEventListener('pointerdown', follow);
  cursor.addEventListener('pointerleave', () => show(pinned));
  cursor.addEventListener('pointercancel', () => {
    pinned = undefined;
    show(pinned);
  });
  return () => pinned;
}
