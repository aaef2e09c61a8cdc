// @ts-check
// Loads the figure script of an embed after the load event, so that it delays neither the drawing nor the host.
// `boot_embed.js` has preloaded it. A static figure loads none.
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
