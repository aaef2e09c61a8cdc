// @ts-check
// Reports the height of an embed to its host, in the protocol of every kind of host. `host_events.js` posts selections.
// From a message of the host nothing is used but that it listens, and its name for the frame: no address, no markup.
import { documentElement } from './document_element.js';

const figure = documentElement.dataset.embed;
const allowedName = /^[\p{L}\p{N}_.-]{1,99}$/u;
const childId = allowedName
  .exec(new URLSearchParams(location.search).get('childId') ?? '')?.[0]
  .replaceAll('xPYMx', '');
// The address that the host gave. Some hosts find the frame by it.
const src = location.href;
const wordPressSecret = /^#\?secret=([a-z\d]{1,99})$/i.exec(location.hash)?.[1];
// The name that iframe-resizer has for this frame, once it has sent it.
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

// A scroll bar that appeared while the frame was too low makes the page narrower, so higher, and keeps itself there.
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

// A table that the address has put in place of the drawing: when it is closed, the drawing returns.
document.querySelector('.disclosure--table')?.addEventListener('toggle', (/** @type {ElementEvent} */ { target }) => {
  if (target.open || !documentElement.dataset.tab) return;
  delete documentElement.dataset.tab;
  const url = new URL(location.href);
  url.searchParams.delete('tab');
  try {
    history.replaceState(null, '', url);
  } catch {
    // A frame without an address of its own keeps the one it has.
  }
});

// Links. A link within the page adds no entry to the host's history. Any other link opens a window, or if the host
// allows none, opens here. No page may frame the story page, so a link to it opens the story embed.
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
