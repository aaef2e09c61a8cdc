// Vega-Lite by vega-embed: layers and a tooltip at the nearest point, as its gallery shows.
import embed from 'vega-embed';
import { article, census, cool, estimates, warm } from 'figure-data';

const chart = document.querySelector('#chart');
const x = { field: 'year', type: 'quantitative', scale: { domain: [1940, 2022] }, axis: { format: 'd', title: null } };
const y = { field: 'people', type: 'quantitative', axis: { title: null } };
const tooltip = [
  { field: 'year', format: 'd' },
  { field: 'people', format: ',' },
];
const points = (values, color) => ({
  data: { values },
  mark: { type: 'point', filled: true, opacity: 1, size: 64, color },
  encoding: { x, y },
});
embed(
  chart,
  {
    width: chart.clientWidth - 80,
    height: chart.clientHeight - 40,
    layer: [
      points(estimates, cool),
      points(article, warm),
      { data: { values: census }, mark: { type: 'line', color: cool }, encoding: { x, y } },
      {
        ...points(census, cool),
        encoding: { x, y, tooltip },
        params: [
          {
            name: 'near',
            select: { type: 'point', on: 'pointermove', nearest: true, clear: 'pointerout', encodings: ['x'] },
          },
        ],
      },
    ],
  },
  { actions: false, mode: 'vega-lite' },
);
