// @ts-check
// Reports the height of an embed to its host, in the protocols of all kinds of hosts. `host_events.js` posts
// selections.
// Messages of the host only start a protocol and name the frame. No address or markup is taken from them.
import { documentElement } from './document_element.js';

const figure = documentElement.dataset.embed;
const allowedName = /^[\p{L}\p{N}_.-]{1,99}$/u;
const childId = allowedName
  .exec(new URLSearchParams(location.search).get('childId') ?? '')?.[0]
  .replaceAll('xPYMx', '');
// The address set by the host. Some hosts identify the frame by it.
const src = location.href;
const wordPressSecret = /^#\?secret=([a-z\d]{1,99})$/i.exec(location.hash)?.[1];
// The name of this frame in iframe-resizer, after its first message.
let resizerId;
// True after the greeting of open-iframe-resizer.
let hasOpenResizer;
let height = 0;

const post = (message) => parent !== self && parent.postMessage(message, '*');
const postEvent = (type, data) => post({ source: SLUG, figure, type, data, ...data });
const postToAmp = () => post({ sentinel: 'amp', type: 'embed-size', height });
const postToResizer = (type) =>
  resizerId && post(`[iFrameSizer]${resizerId}:${height}:${documentElement.clientWidth}:${type}`);
const postToOpenResizer = () =>
  hasOpenResizer && post({ type: 'iframe-resized', width: documentElement.clientWidth, height });
const postToWordPress = () => wordPressSecret && post({ message: 'height', value: height, secret: wordPressSecret });

// A scroll bar in a frame that was too low makes the page narrower and so higher, which keeps the scroll bar.
// Hiding it once breaks the cycle.
function removeScrollBar() {
  if (innerWidth === documentElement.clientWidth) return;
  documentElement.style.overflow = 'hidden';
  documentElement.getBoundingClientRect();
  documentElement.removeAttribute('style');
}

function postHeight() {
  removeScrollBar();
  const newHeight = Math.ceil(documentElement.getBoundingClientRect().height);
  if (!newHeight || newHeight === height) return;
  height = newHeight;
  post({ 'datawrapper-height': { [`embed/${figure}`]: height } });
  postToAmp();
  post(JSON.stringify({ src, context: 'iframe.resize', height }));
  if (childId) post(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
  postToResizer('size');
  postToOpenResizer();
  postToWordPress();
  postEvent('resize', { height });
}

addEventListener('message', ({ source, data }) => {
  if (source !== parent || !data) return;
  if (typeof data === 'string') {
    const id = /^\[iFrameSizer\]([^:\]]{1,99}):[^:]{0,99}:(?:true|false):/.exec(data)?.[1];
    if (!id || !allowedName.test(id)) return;
    resizerId = id;
    postToResizer('init');
  } else if (data.type === 'iframe-child-init') {
    hasOpenResizer = true;
    postToOpenResizer();
  } else if (data.type === 'frames-init') {
    postToAmp();
  } else if (data.message === 'ready' && data.secret === wordPressSecret) {
    postToWordPress();
  }
});
postHeight();
new ResizeObserver(postHeight).observe(documentElement);
postEvent('ready', {});

// The address can show the table instead of the drawing. Closing the table shows the drawing again.
document.querySelector('.disclosure--table')?.addEventListener('toggle', (/** @type {ElementEvent} */ { target }) => {
  if (target.open || !documentElement.dataset.tab) return;
  delete documentElement.dataset.tab;
  const url = new URL(location.href);
  url.searchParams.delete('tab');
  try {
    history.replaceState(null, '', url);
  } catch {
    // A frame without its own address cannot change it.
  }
});

// Links. A link within the page adds no entry to the host's history. Other links open a window, or open here if the
// host allows no windows. The story page cannot be framed, so the story embed opens instead.
const storyPage = new URL('../../', location.href).pathname;

// Without permission some browsers return no window, and some throw.
function openWindow(href) {
  try {
    return window.open(href);
  } catch {
    return null;
  }
}

document.addEventListener('click', (/** @type {ElementEvent} */ event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || link.hasAttribute('download')) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  if (link.getAttribute('href').startsWith('#')) {
    location.replace(link.hash);
    return;
  }
  const opened = openWindow(link.href);
  if (opened) opened.opener = null;
  else if (link.origin === location.origin && link.pathname === storyPage) location.href = `../story/${link.hash}`;
  else location.href = link.href;
});
