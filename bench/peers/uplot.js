// uPlot: aligned columns, a gap (null) where a series has no row; its legend serves as tooltip.
import uPlot from 'uplot';
import { article, census, cool, estimates, warm } from 'figure-data';

const years = [...new Set([...census, ...article, ...estimates].map((row) => row.year))].sort((a, b) => a - b);
const column = (rows) => years.map((year) => rows.find((row) => row.year === year)?.people ?? null);
const points = (colour) => ({ show: true, size: 9, fill: colour, stroke: colour });
const chart = document.querySelector('#chart');
new uPlot(
  {
    width: chart.clientWidth,
    height: chart.clientHeight - 60,
    scales: { x: { time: false }, y: { range: [0, 2_000_000] } },
    axes: [{ values: (_, ticks) => ticks.map(String) }, { size: 80 }],
    series: [
      { label: 'Year', value: (_, year) => String(year ?? '') },
      { label: 'Census', stroke: cool, width: 2, spanGaps: true, points: points(cool) },
      { label: 'Article', stroke: warm, paths: () => null, points: points(warm) },
      { label: 'Estimates', stroke: cool, paths: () => null, points: points(cool) },
    ],
  },
  [years, column(census), column(article), column(estimates)],
  chart,
);
