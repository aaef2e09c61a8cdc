// @ts-check
// The loader for pages of others. Inserts the same frame as the code without a script, and sets its height to that of
// its content. Changes only its target element, defines no global, and imports nothing.
const [FIRST_LANGUAGE] = LANGUAGES;
const FLAGS = ['plain', 'static', 'transparent'];

/**
 * The address of a figure's embed, from the attributes of the script. For an unknown figure or language, warns in the
 * console and returns nothing, so that readers see no error in a frame.
 * @param {HTMLScriptElement} script
 */
function embedAddress({ src, dataset: { figure = '', lang = FIRST_LANGUAGE, dark, state, ...others } }) {
  if (!src) return;
  if (!FIGURES.includes(figure) || !LANGUAGES.includes(lang)) {
    const figures = `data-figure is one of ${FIGURES}, not “${figure}”`;
    console.warn(`${SLUG}: ${figures}; data-lang one of ${LANGUAGES}, not “${lang}”`);
    return;
  }
  const flags = FLAGS.filter((flag) => flag in others);
  if (dark === 'true' || dark === 'false') flags.unshift(`dark=${dark}`);
  const query = [...flags, ...(state ? [new URLSearchParams(state)] : [])].join('&');
  const url = new URL(`${lang === FIRST_LANGUAGE ? '' : `${lang}/`}embed/${figure}/`, src);
  url.search = query;
  return url.href;
}

/**
 * The element to fill: the script's parent if it has the id, so that a page can contain the same code twice.
 * @param {HTMLScriptElement} script
 */
function targetOf({ dataset: { target = '' }, parentElement }) {
  const id = target.slice(1);
  return parentElement?.id === id ? parentElement : document.getElementById(id);
}

/**
 * Inserts the frame into a target, or before the script if that is the target.
 * @param {HTMLScriptElement} script
 * @param {HTMLElement} target
 * @param {string} src
 */
function insertFrame(script, target, src) {
  const { title = '', height = '' } = script.dataset;
  const frame = document.createElement('iframe');
  Object.assign(frame, {
    title,
    loading: 'lazy',
    width: '100%',
    height,
    referrerPolicy: 'no-referrer',
    allow: 'fullscreen; clipboard-write; web-share',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
  });
  // The policy of a page may forbid style attributes.
  Object.assign(frame.style, { border: '0', width: '100%' });
  let isSized = false;
  addEventListener('message', ({ source, data }) => {
    if (!source || source !== frame.contentWindow || data?.source !== SLUG || data.type !== 'resize') return;
    if (!Number.isFinite(data.height)) return;
    frame.height = String(Math.round(Math.min(Math.max(data.height, 80), 20000)));
    // Release the reserved space while the content below is out of view, so that nobody sees it move.
    if (!isSized && target.getBoundingClientRect().top > innerHeight) target.style.minHeight = '0';
    isSized = true;
  });
  frame.src = src;
  if (target === script) script.before(frame);
  else target.prepend(frame);
}

/** @param {HTMLScriptElement} script */
function start(script) {
  const src = embedAddress(script);
  if (!src || 'filled' in script.dataset) return;
  const target = targetOf(script);
  if (!target && document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => start(script), { once: true });
    return;
  }
  script.dataset.filled = '';
  if (target) insertFrame(script, target, src);
  else if (document.body?.contains(script)) insertFrame(script, script, src);
}

// Systems that defer scripts may run this without a current script.
const current = /** @type {HTMLScriptElement | null} */ (document.currentScript);
/** @type {Iterable<HTMLScriptElement>} */
const scripts = current ? [current] : document.querySelectorAll('script[data-figure]');
for (const script of scripts) start(script);
