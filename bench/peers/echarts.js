// ECharts, as its handbook shows for small bundles: the core and only the used parts.
import { LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { article, census, cool, estimates, warm } from 'figure-data';

use([CanvasRenderer, GridComponent, LineChart, ScatterChart, TooltipComponent]);
const points = (rows) => rows.map(({ year, people }) => [year, people]);
init(document.querySelector('#chart')).setOption({
  animation: false,
  grid: { left: 80, right: 20, top: 20, bottom: 30 },
  tooltip: { trigger: 'axis', transitionDuration: 0 },
  xAxis: { type: 'value', min: 1940, max: 2022, axisLabel: { formatter: String } },
  yAxis: { type: 'value' },
  series: [
    { name: 'Estimates', type: 'scatter', data: points(estimates), color: cool, symbolSize: 9 },
    { name: 'Article', type: 'scatter', data: points(article), color: warm, symbolSize: 9 },
    {
      name: 'Census',
      type: 'line',
      data: points(census),
      color: cool,
      symbol: 'circle',
      symbolSize: 9,
      itemStyle: { color: cool },
    },
  ],
});
