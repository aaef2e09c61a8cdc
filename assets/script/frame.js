// What an embed says to the page that frames it: its height, in the words of every kind of host. What is chosen in it says `host_events.js`.
// From a message nothing is taken but that its host listens, and by what name: no address, no markup, no move.
const html = document.documentElement;
const figure = html.dataset.embed;
const name = /^[\p{L}\p{N}_.-]{1,99}$/u;
const childId = name.exec(new URLSearchParams(location.search).get('childId') ?? '')?.[0].replaceAll('xPYMx', '');
// The address that the host gave: some find the frame by it.
const src = location.href;
const secret = /^#\?secret=([a-z\d]{1,99})$/i.exec(location.hash)?.[1];
// What iframe-resizer calls this frame, and whether open-iframe-resizer listens: both ask first.
let resizer;
let listens;
let height = 0;

const say = (message) => parent !== self && parent.postMessage(message, '*');
const tell = (type, data) => say({ source: 'kazakhs-of-xinjiang', figure, type, data, ...data });
const sayToAmp = () => say({ sentinel: 'amp', type: 'embed-size', height });
const sayToResizer = (type) => resizer && say(`[iFrameSizer]${resizer}:${height}:${html.clientWidth}:${type}`);
const sayToOpenResizer = () => listens && say({ type: 'iframe-resized', width: html.clientWidth, height });
const sayToWordPress = () => secret && say({ message: 'height', value: height, secret });

// A scroll bar that came before the frame was as high as it is now makes the page narrower, so higher, and keeps itself there.
function unscroll() {
  if (innerWidth === html.clientWidth) return;
  html.style.overflow = 'hidden';
  html.getBoundingClientRect();
  html.removeAttribute('style');
}

function measure() {
  unscroll();
  const now = Math.ceil(html.getBoundingClientRect().height);
  if (!now || now === height) return;
  height = now;
  say({ 'datawrapper-height': { [`embed/${figure}`]: height } });
  sayToAmp();
  say(JSON.stringify({ src, context: 'iframe.resize', height }));
  if (childId) say(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
  sayToResizer('size');
  sayToOpenResizer();
  sayToWordPress();
  tell('resize', { height });
}

addEventListener('message', ({ source, data }) => {
  if (source !== parent || !data) return;
  if (typeof data === 'string') {
    const asked = /^\[iFrameSizer\]([^:\]]{1,99}):[^:]{0,99}:(?:true|false):/.exec(data)?.[1];
    if (!asked || !name.test(asked)) return;
    resizer = asked;
    sayToResizer('init');
  } else if (data.type === 'iframe-child-init') {
    listens = true;
    sayToOpenResizer();
  } else if (data.type === 'frames-init') sayToAmp();
  else if (data.message === 'ready' && data.secret === secret) sayToWordPress();
});
measure();
new ResizeObserver(measure).observe(html);
tell('ready', {});

// A table that stands for the drawing gives its place back when it is folded.
document.querySelector('.disclosure--table')?.addEventListener('toggle', ({ target }) => {
  if (target.open || !html.dataset.tab) return;
  delete html.dataset.tab;
  const url = new URL(location);
  url.searchParams.delete('tab');
  try {
    history.replaceState(null, '', url);
  } catch {
    // A frame without an address of its own keeps what it has.
  }
});

// A link of the story moves in its frame without an entry in the host's history. One that leaves opens beside the host;
// where the host allows no window it opens here. The article lets nobody frame it; the story as an embed does.
const storyPage = new URL('../../', location).pathname;
// Where no window is allowed some browsers give none, and some throw.
function opened(href) {
  try {
    return open(href);
  } catch {
    return null;
  }
}
document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || link.hasAttribute('download')) return;
  event.preventDefault();
  if (link.getAttribute('href').startsWith('#')) return location.replace(link.hash);
  const beside = opened(link.href);
  if (beside) beside.opener = null;
  else location.href = link.origin === location.origin && link.pathname === storyPage ? `../story/${link.hash}` : link.href;
});
