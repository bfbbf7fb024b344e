/**
 * Unpacks the Chromium that comes with `npm ci` and prints `{ executablePath, env }` as JSON. A process
 * of its own, because the package reads these variables while it is imported:
 * - AWS_LAMBDA_JS_RUNTIME: without it the NSS libraries stay packed, and a bare Linux has none;
 * - TMPDIR: it reuses whatever lies there, so the place is ours and named after the version;
 * - FONTCONFIG_PATH: its own fonts.conf names /tmp/fonts, and elsewhere no text is drawn at all.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const home = join(root, 'node_modules/.cache/chromium-147.0.0');

/** Test files start side by side: each unpacks beside the place, and the first one done moves in. */
async function unpackOnce() {
  const beside = `${home}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  process.env.TMPDIR = beside;
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  process.env.FONTCONFIG_PATH = join(beside, 'font-settings');
  const { default: chromium } = await import('@sparticuz/chromium');
  await chromium.executablePath();
  try {
    renameSync(beside, home);
  } catch (error) {
    if (!existsSync(join(home, 'chromium'))) throw error;
    rmSync(beside, { recursive: true, force: true });
  }
}

function writeFontSettings() {
  const settings = join(home, 'font-settings');
  mkdirSync(join(settings, 'cache'), { recursive: true });
  writeFileSync(
    join(settings, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(settings, 'cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>Arial</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`,
  );
  return settings;
}

if (!existsSync(join(home, 'chromium'))) await unpackOnce();
const libraries = join(home, 'al2023/lib');
process.stdout.write(
  JSON.stringify({
    executablePath: join(home, 'chromium'),
    env: {
      TMPDIR: home,
      FONTCONFIG_PATH: writeFontSettings(),
      LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  }),
);
