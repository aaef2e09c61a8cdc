// @ts-check
// Reports the height of an embed to its host, in the protocols of all kinds of hosts. Opens links as far as the host
// allows. `host_events.js` posts selections.
// Messages of the host only start a protocol and name the frame. No address or markup is taken from them.
import { documentElement } from './document_element.js';

const figure = documentElement.dataset.embed;
const allowedName = /^[\p{L}\p{N}_.-]{1,99}$/u;
// Parsing an empty query and compiling the pattern take long on a slow processor.
const childId =
  location.search &&
  new URLSearchParams(location.search).get('childId')?.match(allowedName)?.[0].replaceAll('xPYMx', '');
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

// A scroll bar in a frame that was too short makes the page narrower and so taller, which keeps the scroll bar.
// Hiding it once breaks the cycle.
function removeScrollBar() {
  if (innerWidth === documentElement.clientWidth) return;
  documentElement.style.overflow = 'hidden';
  documentElement.getBoundingClientRect();
  documentElement.removeAttribute('style');
}

function announce() {
  post({ 'datawrapper-height': { [`embed/${figure}`]: height } });
  postToAmp();
  post(JSON.stringify({ src, context: 'iframe.resize', height }));
  if (childId) post(`pymxPYMx${childId}xPYMxheightxPYMx${height}`);
  postToResizer('size');
  postToOpenResizer();
  postToWordPress();
  postEvent('resize', { height });
}

function postHeight() {
  removeScrollBar();
  const newHeight = Math.ceil(documentElement.getBoundingClientRect().height);
  if (!newHeight || newHeight === height) return;
  height = newHeight;
  announce();
}

addEventListener('message', ({ source, data }) => {
  if (source !== parent || !data) return;
  if (typeof data === 'string') {
    const id = /^\[iFrameSizer\]([^:\]]{1,99}):[^:]{0,99}:(?:true|false):/.exec(data)?.[1];
    if (id && allowedName.test(id)) {
      resizerId = id;
      postToResizer('init');
    } else if (childId && data.startsWith(`pymxPYMx${childId}xPYMx`)) {
      announce();
    }
  } else if (data.type === 'iframe-child-init') {
    hasOpenResizer = true;
    postToOpenResizer();
  } else if (data.type === 'frames-init') {
    postToAmp();
  } else if (data.message === 'ready' && data.secret === wordPressSecret) {
    postToWordPress();
  } else if (data.source === SLUG && data.type === 'init') {
    announce();
  }
});
postHeight();
new ResizeObserver(postHeight).observe(documentElement);
postEvent('ready', {});
// Some hosts listen late and cannot request the height. They receive it again after loading and with the first use.
addEventListener('load', announce);
for (const type of ['pointerover', 'focusin']) addEventListener(type, announce, { once: true });

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

// Links. A link within the page adds no entry to the host's history. Other links open a window. If the host allows no
// windows, the story opens here, and other addresses are shown to be copied, since few pages can be framed.
// The story page cannot be framed, so the story embed opens instead.
const storyPage = new URL('../../', location.href).pathname;

// Without permission some browsers return no window, and some throw.
function openWindow(href) {
  try {
    return window.open(href);
  } catch {
    return null;
  }
}

// Shows the address of a link, selected in a field, where the host has refused to open it, or may refuse it silently.
function showAddress(link) {
  const block = link.closest('li, p, td, dd, figcaption') ?? link;
  let label = block.querySelector('.refused');
  if (!label) {
    label = document.createElement('label');
    label.className = 'refused';
    const field = document.createElement('input');
    field.readOnly = true;
    label.append(document.body.dataset.refused, field);
    block.append(label);
  }
  const field = label.querySelector('input');
  field.value = link.href;
  field.focus({ preventScroll: true });
  field.select();
}

// The target of the last link within the page, until the host has scrolled to it.
let target;

// A frame as tall as its content does not scroll. Its host scrolls, by itself or through the loader. While the content
// grows, the frame is a little shorter than its content.
function scrollHost() {
  if (!target || documentElement.scrollHeight > innerHeight * 1.1) return;
  target.scrollIntoView();
  postEvent('scroll', { top: target.getBoundingClientRect().top });
  target = undefined;
}
// A frame that grows after the press loses its scroll position, so scroll again. Any later input cancels that.
addEventListener('resize', scrollHost);
for (const type of ['pointerdown', 'keydown', 'wheel']) {
  addEventListener(type, () => (target = undefined), { passive: true });
}

document.addEventListener('click', (/** @type {ElementEvent} */ event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (link.hasAttribute('download')) {
    // A frame with an opaque origin cannot find out whether it may download.
    if (self.origin === 'null') showAddress(link);
    return;
  }
  event.preventDefault();
  if (link.getAttribute('href').startsWith('#')) {
    location.replace(link.hash);
    target = document.getElementById(link.hash.slice(1));
    scrollHost();
    return;
  }
  const opened = openWindow(link.href);
  if (opened) opened.opener = null;
  else if (link.origin === location.origin && link.pathname === storyPage) location.href = `../story/${link.hash}`;
  else showAddress(link);
});
