// @ts-check
// The loader for host pages: an element that shows a figure in a frame as tall as its content.
// The content of the element stays until the figure has posted its height. So without this script, in a page that
// refuses the frame, or while the figure loads, readers see a picture or a link, and never an empty space.
// Changes only these elements and the targets of code pasted earlier. Defines no global, and imports nothing.
const [FIRST_LANGUAGE] = LANGUAGES;
const FLAGS = ['plain', 'static', 'transparent'];
const TAG = `${SLUG}-figure`;

/**
 * The address of a figure's embed. For unknown settings, warns in the console and returns nothing, so that readers see
 * no error in a frame.
 * @param {DOMStringMap} dataset
 * @param {string} base the root of the site, or a file in it
 */
function embedAddress({ figure = '', lang = FIRST_LANGUAGE, dark, state, ...others }, base) {
  if (!FIGURES.includes(figure) || !LANGUAGES.includes(lang) || !/^https?:/.test(base)) {
    const figures = `data-figure is one of ${FIGURES}, not “${figure}”`;
    console.warn(`${SLUG}: ${figures}; data-lang one of ${LANGUAGES}, not “${lang}”; the site’s address “${base}”`);
    return '';
  }
  const flags = FLAGS.filter((flag) => flag in others);
  if (dark === 'true' || dark === 'false') flags.unshift(`dark=${dark}`);
  const url = new URL(`${lang === FIRST_LANGUAGE ? '' : `${lang}/`}embed/${figure}/`, base);
  url.search = [...flags, ...(state ? [new URLSearchParams(state)] : [])].join('&');
  return url.href;
}

/**
 * Sets a height that no style sheet of the host overrides. The attribute is for copies of the page without styles.
 * @param {HTMLIFrameElement} frame
 * @param {number | string} height in px
 */
function setHeight(frame, height) {
  frame.height = String(height);
  frame.style.setProperty('height', `${height}px`, 'important');
}

/**
 * Creates the frame of a figure. Returns nothing for unknown settings.
 * @param {DOMStringMap} dataset
 * @param {string} base
 */
function createFrame(dataset, base) {
  const src = embedAddress(dataset, base);
  if (!src) return undefined;
  const { title = '', height = '', dark } = dataset;
  const frame = document.createElement('iframe');
  Object.assign(frame, {
    title,
    loading: 'lazy',
    width: '100%',
    referrerPolicy: 'no-referrer',
    allow: 'fullscreen; clipboard-write; web-share',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    src,
  });
  // The policy of a page may forbid style attributes.
  Object.assign(frame.style, { border: '0', width: '100%', maxHeight: '100%' });
  if (+height) setHeight(frame, +height);
  // A frame whose colour scheme differs from that of its page is opaque.
  if (dark === 'true') frame.style.colorScheme = 'dark';
  if (dark === 'false') frame.style.colorScheme = 'light';
  // Copies of the page keep the attribute, by which their frames are found.
  frame.dataset.loader = SLUG;
  return frame;
}

/** @type {Map<HTMLIFrameElement, HTMLElement | null>} The frames, and the elements that reserve space for them. */
const holders = new Map();

/**
 * True if the host forces a ratio on a frame. Its content then scrolls.
 * @param {HTMLIFrameElement} frame
 */
const isForced = (frame) => /abs|fix/.test(getComputedStyle(frame).position);

/** @param {HTMLElement | null} holder */
const releaseSpace = (holder) => holder?.style.setProperty('min-height', '0');

// Releases the reserved space of figures while the reader cannot see the content below move: the end of the figure is
// below the window, or above it in a browser with scroll anchoring.
function releaseUnseenSpace() {
  for (const [frame, holder] of holders) {
    if (frame.style.visibility || !holder || !parseFloat(holder.style.minHeight)) continue;
    const { bottom } = holder.getBoundingClientRect();
    if (bottom > innerHeight || (bottom < 0 && CSS.supports('overflow-anchor: auto'))) releaseSpace(holder);
  }
}

/** @param {MessageEvent} event */
function handle({ source, data }) {
  if (!source || data?.source !== SLUG) return;
  const isSource = (/** @type {HTMLIFrameElement} */ frame) => frame.contentWindow === source;
  /** @type {NodeListOf<HTMLIFrameElement>} */
  const copies = document.querySelectorAll(`iframe[data-loader="${SLUG}"]`);
  const frame = [...holders.keys(), ...copies].find(isSource);
  if (!frame) return;
  if (data.type === 'resize' && Number.isFinite(data.height)) resize(frame, data.height);
  // A link within the figure was pressed. Not every browser lets a frame scroll its host.
  if (data.type === 'scroll' && Number.isFinite(data.top)) {
    scrollBy({ top: frame.getBoundingClientRect().top + data.top, behavior: 'instant' });
  }
}

/**
 * Shows a frame in its height, and removes what stood in its place.
 * @param {HTMLIFrameElement} frame
 * @param {number} height
 */
function resize(frame, height) {
  const holder = holders.get(frame) ?? null;
  if (frame.style.visibility) {
    Object.assign(frame.style, { visibility: '', marginBottom: '' });
    for (const element of [...holder.children]) {
      if (!element.contains(frame) && element.localName !== 'script') element.remove();
    }
  }
  if (isForced(frame)) {
    releaseSpace(holder);
    return;
  }
  setHeight(frame, Math.round(Math.min(Math.max(height, 80), 100_000)));
  releaseUnseenSpace();
}

/**
 * Follows the height of a frame.
 * @param {HTMLIFrameElement} frame
 * @param {HTMLElement | null} holder
 */
function follow(frame, holder) {
  for (const other of holders.keys()) if (!other.isConnected) holders.delete(other);
  holders.set(frame, holder);
  // Adding the same listener again has no effect.
  addEventListener('message', handle);
  addEventListener('scroll', releaseUnseenSpace, true);
}

/** @param {HTMLElement} holder */
function unfollow(holder) {
  for (const [frame, other] of holders) if (other === holder) holders.delete(frame);
  if (holders.size) return;
  removeEventListener('message', handle);
  removeEventListener('scroll', releaseUnseenSpace, true);
}

class Figure extends HTMLElement {
  connectedCallback() {
    const { dataset, style } = this;
    style.display = 'block';
    /** @type {HTMLIFrameElement | null} A copy of a page has the frame already. */
    const copied = this.querySelector('iframe');
    const frame = copied ?? createFrame(dataset, dataset.base ?? '');
    if (!frame) return;
    follow(frame, this);
    if (copied) return;
    this.prepend(frame);
    // The frame is hidden and takes no space, until its figure has posted a height.
    frame.style.visibility = 'hidden';
    if (isForced(frame)) return;
    const { height } = frame.style;
    Object.assign(frame.style, { display: 'block', marginBottom: `-${height}` });
    style.minHeight = height;
    frame.addEventListener('load', () => setTimeout(() => frame.style.visibility && releaseSpace(this), 2000));
  }

  disconnectedCallback() {
    unfollow(this);
  }

  // Code pasted earlier: the settings are attributes of a script, which inserts the frame into its target.

  /** @param {HTMLScriptElement} script */
  static fill(script) {
    const { dataset } = script;
    if ('filled' in dataset) return;
    const root = /** @type {Document | ShadowRoot} */ (script.getRootNode());
    const id = dataset.target.slice(1);
    // The parent, if it has the id: a page can contain the same code twice.
    const target = script.parentElement?.id === id ? script.parentElement : root.getElementById(id);
    if (!target && document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', () => Figure.fill(script), { once: true });
      return;
    }
    dataset.filled = '';
    const frame = createFrame(dataset, Figure.base(script, target ?? script));
    if (!frame) return;
    if (target) target.prepend(frame);
    else script.before(frame);
    follow(frame, target);
  }

  /**
   * The address of the script. Some systems copy the script or its text; then the link below the code has the address.
   * @param {HTMLScriptElement} script
   * @param {Element} target
   */
  static base({ src, dataset: { lang = FIRST_LANGUAGE } }, target) {
    if (/\/embed\.js(\?|$)/.test(src)) return src;
    /** @type {HTMLAnchorElement | null | undefined} */
    const link = target.nextElementSibling?.querySelector('a');
    return link ? new URL(lang === FIRST_LANGUAGE ? '.' : '..', link.href).href : '';
  }

  /**
   * Fills the code pasted earlier below a root, also in shadow roots.
   * @param {Document | ShadowRoot} root
   */
  static fillAll(root) {
    /** @type {NodeListOf<HTMLScriptElement>} */
    const scripts = root.querySelectorAll('script[data-target]');
    for (const script of scripts) Figure.fill(script);
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) Figure.fillAll(shadowRoot);
  }
}

// Some systems join all scripts, which removes the settings of code pasted earlier.
function reportProblems() {
  const isEmpty = (/** @type {string} */ figure) => {
    const target = document.getElementById(`${SLUG}-${figure}`);
    return target && !target.querySelector('iframe');
  };
  if (FIGURES.some(isEmpty)) {
    console.warn(`${SLUG}: a script lost its attributes. Exclude embed.js from optimisation, or copy the code anew.`);
  } else if (!holders.size) {
    console.info(`${SLUG}: no figure found so far. In a closed shadow root, use the element <${TAG}>.`);
  }
}

/** @type {typeof Figure | undefined} Another copy of this script may have defined the element. */
const earlier = /** @type {any} */ (customElements.get(TAG));
if (!earlier) {
  customElements.define(TAG, Figure);
  if (document.readyState === 'complete') setTimeout(reportProblems);
  else addEventListener('load', reportProblems);
}
(earlier ?? Figure).fillAll(document);
