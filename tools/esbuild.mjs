// Runs esbuild once for `src/site/esbuild.rs`: reads a request as JSON, and writes small code.
// A request is `{ css }`, or `{ entry, define, alias, external }` as esbuild names them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { build, transform } = createRequire(new URL('../target/tools/', import.meta.url))('esbuild');

const { css, entry, ...options } = JSON.parse(readFileSync(0, 'utf8'));
const small = { minify: true, charset: 'utf8', logLevel: 'silent' };
if (css === undefined) {
  const bundle = await build({
    ...small,
    ...options,
    entryPoints: [entry],
    bundle: true,
    // Not `iife`: with an external import, esbuild adds helpers to one that nothing uses. Rust wraps the code.
    format: 'esm',
    // The scripts are written in ES2021.
    target: 'es2021',
    write: false,
  });
  process.stdout.write(bundle.outputFiles[0].text);
} else {
  const { code } = await transform(css, { ...small, loader: 'css', target: 'esnext' });
  process.stdout.write(code);
}
