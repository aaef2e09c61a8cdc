// @ts-check
// Frames with an opaque origin need CORS to load the program. Probes once; if refused, removes the controls.
// The browser itself reports the refusal. A frame that is closed during the probe has nothing to report.
import { documentElement } from './document_element.js';
import { address, fail } from './mount.js';

if (documentElement.dataset.interactivity && self.origin === 'null') {
  fetch(address('glue'), { method: 'HEAD' }).catch(() => fail());
}
