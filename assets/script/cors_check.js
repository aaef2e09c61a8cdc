// @ts-check
// Frames with an opaque origin need CORS to load the program. Checks once; if refused, hides the controls.
// Passes no error to `fail`: the browser reports a refusal itself, and closing a frame during the check is no error.
import { documentElement } from './document_element.js';
import { fail } from './mount.js';
import { address } from './program.js';

if (documentElement.dataset.interactivity && self.origin === 'null') {
  fetch(address('glue'), { method: 'HEAD' }).catch(() => fail());
}
