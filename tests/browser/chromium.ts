import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

type Found = { readonly executablePath: string; readonly env: Readonly<Record<string, string>> };

/**
 * Real Chromium, closed by the caller. `CHROME_PATH` names another one, for systems that the one from
 * npm (Linux on x64) does not run on. Not `--single-process`, which the packaged settings ask for: it
 * crashes on the second context.
 */
export function openBrowser(): Promise<Browser> {
  const found = findChromium();
  return chromium.launch({
    executablePath: found.executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none'],
    // Date fields follow the system's language, whatever the context's locale.
    env: { ...process.env, ...found.env, LANGUAGE: 'en_GB', LC_ALL: 'en_GB.UTF-8' },
  });
}

function findChromium(): Found {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return { executablePath: chosen, env: {} };
  const program = join(process.cwd(), 'tests/browser/unpack-chromium.mjs');
  const printed = execFileSync(process.execPath, [program], { encoding: 'utf8' });
  return JSON.parse(printed) as Found;
}
