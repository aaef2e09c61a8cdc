// Highcharts: a line series and two series of points, with its own tooltip.
import Highcharts from 'highcharts';
import { article, census, cool, estimates, warm } from 'figure-data';

const points = (rows) => rows.map(({ year, people }) => [year, people]);
const marker = { enabled: true, radius: 4.5, symbol: 'circle' };
Highcharts.setOptions({ lang: { thousandsSep: ',' } });
Highcharts.chart('chart', {
  title: { text: null },
  accessibility: { enabled: false },
  credits: { enabled: false },
  xAxis: { min: 1940, max: 2022 },
  yAxis: { min: 0, title: { text: null } },
  plotOptions: { series: { animation: false, marker } },
  tooltip: { animation: false },
  series: [
    { name: 'Estimates', data: points(estimates), color: cool, lineWidth: 0 },
    { name: 'Article', data: points(article), color: warm, lineWidth: 0 },
    { name: 'Census', data: points(census), color: cool, lineWidth: 2 },
  ],
});
