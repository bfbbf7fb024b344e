/** The shell's own page, bundled in memory each time the workspace starts. */
import { build } from 'esbuild';

export interface Asset {
  readonly type: string;
  readonly body: string;
}

export interface Assets {
  /** By path. */
  readonly files: Readonly<Record<string, Asset>>;
  /** Script that gives an add-on's page its `google.script`. */
  readonly pageHost: string;
}

const settings = {
  bundle: true,
  write: false,
  minify: true,
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
} as const;

export async function buildAssets(root = process.cwd()): Promise<Assets> {
  const [shell, host] = await Promise.all([
    build({
      ...settings,
      absWorkingDir: root,
      entryPoints: ['local/shell/main.tsx'],
      format: 'esm',
      outdir: 'build/dist/shell',
    }),
    build({
      ...settings,
      absWorkingDir: root,
      entryPoints: ['local/shell/page-host.ts'],
      format: 'iife',
      globalName: 'pageHost',
      footer: { js: 'var hostPage = pageHost.hostPage;' },
    }),
  ]);
  const find = (end: string) => shell.outputFiles.find((file) => file.path.endsWith(end))?.text;
  return {
    files: {
      '/': { type: 'text/html', body: page },
      '/shell.js': { type: 'text/javascript', body: find('.js') ?? '' },
      '/shell.css': { type: 'text/css', body: find('.css') ?? '' },
    },
    pageHost: host.outputFiles[0]?.text ?? '',
  };
}

const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><rect width='16' height='16' rx='4' fill='%230b57d0'/><path d='M4 5h8M4 8h8M4 11h5' stroke='white' stroke-width='1.5'/></svg>";

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Professional learning – local workspace</title>
<link rel="icon" href="${icon}">
<link rel="stylesheet" href="/shell.css">
</head>
<body>
<div id="shell"></div>
<script type="module" src="/shell.js"></script>
</body>
</html>
`;
