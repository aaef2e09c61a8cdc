// @ts-check
// Frames with an opaque origin need CORS to load the program. Checks once; if refused, removes the controls.
// Passes no error to `fail`: the browser reports a refusal itself, and a frame closed during the check has none.
import { documentElement } from './document_element.js';
import { fail } from './mount.js';
import { address } from './program.js';

if (documentElement.dataset.interactivity && self.origin === 'null') {
  fetch(address('glue'), { method: 'HEAD' }).catch(() => fail());
}
