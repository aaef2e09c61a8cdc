// Chart.js, as its guide for small bundles shows. Only the parts of a line with points are registered.
import { Chart, Legend, LineController, LineElement, LinearScale, PointElement, Tooltip } from 'chart.js';
import { article, census, cool, estimates, warm } from 'figure-data';

Chart.register(Legend, LineController, LineElement, LinearScale, PointElement, Tooltip);
const points = (rows) => rows.map(({ year, people }) => ({ x: year, y: people }));
const canvas = document.createElement('canvas');
document.querySelector('#chart').append(canvas);
new Chart(canvas, {
  type: 'line',
  data: {
    datasets: [
      { label: 'Census', data: points(census), borderColor: cool, backgroundColor: cool, pointRadius: 4.5 },
      {
        label: 'Article',
        data: points(article),
        borderColor: warm,
        backgroundColor: warm,
        pointRadius: 4.5,
        showLine: false,
      },
      {
        label: 'Estimates',
        data: points(estimates),
        borderColor: cool,
        backgroundColor: cool,
        pointRadius: 4.5,
        showLine: false,
      },
    ],
  },
  options: {
    animation: false,
    maintainAspectRatio: false,
    interaction: { mode: 'nearest', axis: 'x', intersect: false },
    scales: {
      x: { type: 'linear', min: 1940, max: 2022, ticks: { format: { useGrouping: false } } },
      y: { beginAtZero: true },
    },
  },
});
