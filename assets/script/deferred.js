// @ts-check
// Loads the script of an embed's figure after the load event, so that the picture comes first and no host waits.
// `boot_embed.js` has preloaded it. A static picture runs none.
import { documentElement } from './document_element.js';

const { dataset } = documentElement;
if (dataset.interactivity) dataset.interactivity = 'loading';
if (!('static' in dataset)) {
  addEventListener('load', () => {
    const script = document.createElement('script');
    script.src = dataset.figureScript;
    script.addEventListener('error', () => delete dataset.interactivity);
    document.head.append(script);
  });
}
