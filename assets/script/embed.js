// The loader of a frame that grows: the same frame as in the code without a script, kept as high as what is in it.
// Of the page around it, it touches nothing but the element that it is told to fill, and it leaves no name behind.
const NAME = 'kazakhs-of-xinjiang';
const FIGURES = KNOWN_FIGURES;
const LANGUAGES = KNOWN_LANGUAGES;
const [FIRST_LANGUAGE] = LANGUAGES;
const FLAGS = ['plain', 'static', 'transparent'];

// The address of a figure, from what the element of the script says; none where that is no figure or no language.
// Who builds the page finds in the console what was wrong; a reader sees nothing rather than an error in a frame.
function address({ src, dataset: { figure = '', lang = FIRST_LANGUAGE, dark, state, ...rest } }) {
  if (!src) return;
  if (!FIGURES.includes(figure) || !LANGUAGES.includes(lang)) {
    console.warn(`${NAME}: data-figure is one of ${FIGURES}, not “${figure}”; data-lang one of ${LANGUAGES}, not “${lang}”`);
    return;
  }
  const flags = FLAGS.filter((flag) => flag in rest);
  if (dark === 'true' || dark === 'false') flags.unshift(`dark=${dark}`);
  const query = [...flags, ...(state ? [new URLSearchParams(state)] : [])].join('&');
  const url = new URL(`${lang === FIRST_LANGUAGE ? '' : `${lang}/`}embed/${figure}/`, src);
  url.search = query;
  return url.href;
}

// The element to fill: the one that the script stands in, so that the same code can stand in a page twice.
function placeOf({ dataset: { target = '' }, parentElement }) {
  const id = target.slice(1);
  return parentElement?.id === id ? parentElement : document.getElementById(id);
}

function fill(script, place, src) {
  const { title = '', height = '' } = script.dataset;
  const frame = document.createElement('iframe');
  Object.assign(frame, { title, loading: 'lazy', width: '100%', height, referrerPolicy: 'no-referrer', allow: 'fullscreen; clipboard-write; web-share' });
  // Not as an attribute: a page may forbid those.
  Object.assign(frame.style, { border: '0', width: '100%' });
  frame.sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
  let sized = false;
  addEventListener('message', ({ source, data }) => {
    if (!source || source !== frame.contentWindow || data?.source !== NAME || data.type !== 'resize') return;
    if (!Number.isFinite(data.height)) return;
    frame.height = Math.round(Math.min(Math.max(data.height, 80), 20000));
    // The room that was kept is given back while nobody can see what is below it move.
    if (!sized && place.getBoundingClientRect().top > innerHeight) place.style.minHeight = '0';
    sized = true;
  });
  frame.src = src;
  if (place === script) script.before(frame);
  else place.prepend(frame);
}

function start(script) {
  const src = address(script);
  if (!src || 'filled' in script.dataset) return;
  const place = placeOf(script);
  if (!place && document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', () => start(script), { once: true });
    return;
  }
  script.dataset.filled = '';
  if (place) fill(script, place, src);
  else if (document.body?.contains(script)) fill(script, script, src);
}

// Systems that put scripts off run them where no script is the current one.
const own = document.currentScript;
for (const script of own ? [own] : document.querySelectorAll('script[data-figure]')) start(script);
