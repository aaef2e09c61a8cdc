// Bundles each peer with esbuild into a page of its own below a given folder: one minified script, styles inline.
// Numbers and colours are the rows and tokens of our own figure.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// The figure, as in `bench/src/story.rs`, and the names of its series.
const FIGURE = 'population';
const SERIES = { census: 'census', article: 'article', estimates: 'estimate-xinjiang' };
const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '..', '..');
const [packages, out] = process.argv.slice(2).map((path) => resolve(path));
const { build } = createRequire(join(packages, 'package.json'))('esbuild');
const read = (path) => readFileSync(join(project, path), 'utf8');

function rows(series) {
  const [head, ...lines] = read(`assets/data/series/${FIGURE}.csv`)
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const at = (line, name) => line[head.indexOf(name)];
  return lines
    .filter((line) => at(line, 'series') === series)
    .map((line) => ({ year: Number(at(line, 'start')), people: Number(at(line, 'low')) }));
}

const token = (name) => read('assets/style/tokens.css').match(new RegExp(`--${name}: (#[0-9a-f]{6});`))[1];
const data = {
  census: rows(SERIES.census),
  article: rows(SERIES.article),
  estimates: rows(SERIES.estimates),
  cool: token('cool'),
  warm: token('warm'),
};
const figureData = {
  name: 'figure-data',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^figure-data$/ }, () => ({ path: 'figure-data', namespace: 'figure-data' }));
    const constants = Object.entries(data).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
    onLoad({ filter: /.*/, namespace: 'figure-data' }, () => ({ contents: constants.join('\n') }));
  },
};
const words = JSON.parse(read(`assets/story/en/figures/${FIGURE}.json`));
const years = Object.values(data)
  .filter(Array.isArray)
  .flat()
  .map((row) => row.year);
const question = words.question.replace('{first}', Math.min(...years)).replace('{last}', Math.max(...years));
const style =
  'body{margin:16px;font:16px/1.5 system-ui,sans-serif;background:#fbf8f2}' +
  'h1{font-size:22px;margin:0 0 8px}#chart{height:400px}';

for (const file of readdirSync(here).filter((name) => name.endsWith('.js'))) {
  const name = basename(file, '.js');
  const { outputFiles } = await build({
    entryPoints: [join(here, file)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    nodePaths: [join(packages, 'node_modules')],
    plugins: [figureData],
    logLevel: 'error',
  });
  const script = outputFiles[0].contents;
  const digest = createHash('sha256').update(script).digest('hex').slice(0, 16);
  const styles = name === 'uplot' ? readFileSync(join(packages, 'node_modules/uplot/dist/uPlot.min.css'), 'utf8') : '';
  mkdirSync(join(out, name), { recursive: true });
  writeFileSync(join(out, name, `${name}-${digest}.js`), script);
  writeFileSync(
    join(out, name, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
      '<meta name="viewport" content="width=device-width,initial-scale=1">' +
      `<title>${question}</title><style>${style}${styles}</style>` +
      `<script defer src="${name}-${digest}.js"></script></head>` +
      `<body><h1>${question}</h1><div id="chart"></div></body></html>`,
  );
}
