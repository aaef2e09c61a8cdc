// Runs esbuild once for `src/site/esbuild.rs`: reads a request as JSON, and writes minified code.
// A request is `{ css }`, `{ js }` (one module), or `{ entries, define, alias, external }`. The last three are options
// of esbuild.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { build, transform } = createRequire(new URL('../target/tools/', import.meta.url))('esbuild');

const { css, js, entries, ...options } = JSON.parse(readFileSync(0, 'utf8'));
const small = { minify: true, charset: 'utf8', logLevel: 'silent' };
// The scripts are written in ES2021. The format is not `iife`, to which esbuild adds unused helpers if there is an
// external import. Rust wraps the code instead.
const module = { ...small, format: 'esm', target: 'es2021' };

async function bundle() {
  const contents = entries.map((entry) => `import ${JSON.stringify(entry)};\n`).join('');
  const stdin = { contents, resolveDir: process.cwd() };
  const { outputFiles } = await build({ ...module, ...options, stdin, bundle: true, write: false });
  // The second pass joins the declarations of the modules.
  return transform(outputFiles[0].text, module);
}

function result() {
  if (css !== undefined) return transform(css, { ...small, loader: 'css' });
  return js === undefined ? bundle() : transform(js, module);
}

const { code } = await result();
process.stdout.write(code.trimEnd());
