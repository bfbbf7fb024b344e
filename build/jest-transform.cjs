// Inline source maps keep stack lines right; see https://esbuild.github.io/api/#transform.
const { transformSync } = require('esbuild');

module.exports = {
  process(source, path) {
    const loader = path.endsWith('x') ? 'tsx' : 'ts';
    const { code } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'es2022',
      // Jest's modules know no other way to load a module than `require`.
      supported: { 'dynamic-import': false },
      sourcemap: 'inline',
      sourcefile: path,
      jsx: 'automatic',
      jsxImportSource: 'preact',
    });
    return { code };
  },
};
