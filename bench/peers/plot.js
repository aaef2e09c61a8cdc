// Observable Plot: marks and its own tip.
import { dot, line, plot, pointerX, ruleY, tip } from '@observablehq/plot';
import { article, census, cool, estimates, warm } from 'figure-data';

const chart = document.querySelector('#chart');
const at = { x: 'year', y: 'people' };
chart.append(
  plot({
    width: chart.clientWidth,
    height: chart.clientHeight,
    marginLeft: 70,
    x: { domain: [1940, 2022], tickFormat: 'd' },
    y: { zero: true, grid: true },
    marks: [
      ruleY([0]),
      line(census, { ...at, stroke: cool, strokeWidth: 2 }),
      dot(estimates, { ...at, fill: cool, r: 4.5 }),
      dot(article, { ...at, fill: warm, r: 4.5 }),
      dot(census, { ...at, fill: cool, r: 4.5 }),
      tip(census, pointerX({ ...at, format: { x: 'd' } })),
    ],
  }),
);
