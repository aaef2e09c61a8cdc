// D3 by its modules: scales, axes, a line, circles, and a tooltip that follows the pointer.
import { least, max } from 'd3-array';
import { axisBottom, axisLeft } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { pointer, select } from 'd3-selection';
import { line } from 'd3-shape';
import { article, census, cool, estimates, warm } from 'figure-data';

const chart = document.querySelector('#chart');
const [width, height, left, right, top, bottom] = [chart.clientWidth, chart.clientHeight, 70, 20, 20, 30];
const all = [...census, ...article, ...estimates];
const x = scaleLinear([1940, 2022], [left, width - right]);
const y = scaleLinear([0, max(all, (row) => row.people)], [height - bottom, top]).nice();
const format = y.tickFormat(10, ',d');
const svg = select(chart).append('svg').attr('width', width).attr('height', height);
svg
  .append('g')
  .attr('transform', `translate(0,${height - bottom})`)
  .call(axisBottom(x).tickFormat(String));
svg.append('g').attr('transform', `translate(${left},0)`).call(axisLeft(y).tickFormat(format));
svg
  .append('path')
  .attr('fill', 'none')
  .attr('stroke', cool)
  .attr('stroke-width', 2)
  .attr(
    'd',
    line(
      (row) => x(row.year),
      (row) => y(row.people),
    )(census),
  );
for (const [rows, colour] of [
  [estimates, cool],
  [article, warm],
  [census, cool],
]) {
  svg
    .append('g')
    .attr('fill', colour)
    .selectAll('circle')
    .data(rows)
    .join('circle')
    .attr('cx', (row) => x(row.year))
    .attr('cy', (row) => y(row.people))
    .attr('r', 4.5);
}
const reading = svg.append('text').attr('text-anchor', 'end').attr('font-size', 13);
svg
  .on('pointermove', (event) => {
    const [at] = pointer(event);
    const row = least(census, (row) => Math.abs(x(row.year) - at));
    reading
      .attr('x', x(row.year))
      .attr('y', y(row.people) - 12)
      .text(`${row.year}: ${format(row.people)}`);
  })
  .on('pointerleave', () => reading.text(''));
