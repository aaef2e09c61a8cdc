// @ts-check
// Loads the figure script of an embed after the load event, so that it delays neither the drawing nor the host.
// `boot_embed.js` has preloaded it. A static figure loads none.
import { documentElement } from './document_element.js';

const { dataset } = documentElement;
for (const state of ['points', 'interactivity']) if (dataset[state]) dataset[state] = 'loading';
if (!('static' in dataset)) {
  addEventListener('load', () => {
    const script = document.createElement('script');
    script.src = dataset.figureScript;
    script.addEventListener('error', () => {
      delete dataset.points;
      delete dataset.interactivity;
    });
    document.head.append(script);
  });
}
