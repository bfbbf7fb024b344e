import type { Browser } from 'playwright-core';
import { type ServedSchool, serveSchool } from '../local/server-school';
import { assetsOnce, builtOnce } from '../made-once';
import { openBrowser } from './chromium';
import { openShell, type ShellPage } from './shell-page';

/** The whole workspace, served, and a browser to visit it with; both are there while a file's tests run. */
export function withSchool() {
  let browser: Browser;
  let school: ServedSchool;
  beforeAll(async () => {
    const [assets, bundles] = await Promise.all([assetsOnce(), builtOnce()]);
    browser = await openBrowser();
    school = await serveSchool(assets, bundles);
  });
  afterAll(async () => {
    await browser.close();
    await school.served.close();
  });
  return {
    get school() {
      return school;
    },
    open: (size?: { readonly width: number; readonly height: number }): Promise<ShellPage> =>
      openShell(browser, school.served.address, size),
  };
}
