// @ts-check
// Runs on pages with figures before `boot.js`. Cleans an address that was pasted from prose or an e-mail: `&amp;`,
// punctuation and spaces around a value, capitals. All later scripts read the clean address.
// Inline, so it imports nothing.

// Punctuation and spaces at the start and the end of a word in a text.
const CLINGING = /^[\s"'“‘(<\[]+|[\s.,;:!?"'”’)>\]]+$/g;
// Parameters of hosts keep their capitals.
const ofHosts = /^(?:childId|initialWidth|parent[A-Z]\w*)$/;

/** @param {string} text */
const clean = (text) => text.replace(CLINGING, '').toLowerCase();

function cleanAddress() {
  // An ampersand escaped as in HTML, and an equals sign encoded as in e-mails.
  const url = new URL(location.href.replace(/&(?:amp;|#0?38;)+/gi, '&').replaceAll('=3D', '='));
  const params = new URLSearchParams();
  for (const [name, value] of url.searchParams) {
    if (ofHosts.test(name)) params.append(name, value);
    else params.append(clean(name), clean(value));
  }
  // Flags have no value: `?plain&static`.
  url.search = String(params).replace(/=(?=&|$)/g, '');
  // Fragments of hosts begin with `?` or have a value.
  if (/^#[^?=]*$/.test(url.hash)) url.hash = clean(decodeURIComponent(url.hash.slice(1)));
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

// Clean addresses, which are nearly all, are not parsed.
if (/[A-Z;"'“”‘’()<>[\]+%!]|&amp|[.,:?](?:[&#]|$)/.test(location.search.slice(1) + location.hash)) {
  try {
    cleanAddress();
  } catch {
    // A malformed address stays as it is, like that of a frame that cannot change it.
  }
}
