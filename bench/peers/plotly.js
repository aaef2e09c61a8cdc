// Plotly's basic bundle as shipped. Static except for hovering.
import Plotly from 'plotly.js-basic-dist-min';
import { article, census, cool, estimates, warm } from 'figure-data';

const trace = (name, rows, color, mode) => ({
  name,
  mode,
  type: 'scatter',
  x: rows.map((row) => row.year),
  y: rows.map((row) => row.people),
  marker: { color, size: 9 },
  line: { color, width: 2 },
  hovertemplate: '%{x}: %{y:,}',
});
Plotly.newPlot(
  'chart',
  [
    trace('Estimates', estimates, cool, 'markers'),
    trace('Article', article, warm, 'markers'),
    trace('Census', census, cool, 'lines+markers'),
  ],
  {
    margin: { l: 70, r: 20, t: 20, b: 30 },
    hovermode: 'x',
    hoverdistance: -1,
    showlegend: false,
    xaxis: { range: [1940, 2022] },
    yaxis: { rangemode: 'tozero' },
  },
  { displayModeBar: false },
);
