/** The add-on itself, tried in the browser as a newcomer would. */
import type { Browser } from 'playwright-core';
import { buildAll } from '../../build/build';
import { buildAssets } from '../../local/server/build-assets';
import { type ServedSchool, serveSchool } from '../local/server-school';
import { openBrowser } from './chromium';
import { takePicture } from './look';
import { openShell, type ShellPage } from './shell-page';

jest.setTimeout(120_000);

let browser: Browser;
let school: ServedSchool;
let shell: ShellPage;
beforeAll(async () => {
  const [assets, bundles] = await Promise.all([buildAssets(), buildAll()]);
  browser = await openBrowser();
  school = await serveSchool(assets, bundles);
});
afterAll(async () => {
  await browser.close();
  await school.served.close();
});
beforeEach(async () => {
  shell = await openShell(browser, school.served.address);
});
afterEach(async () => {
  expect(shell.errors).toEqual([]);
  await shell.page.context().close();
});

const what = 'Lesson study of counting on, with Year 4';

test('what a teacher logs stands in the shared log after the next run', async () => {
  const { page, sidebar } = shell;
  await page.getByText('A teacher: Dewi Prawf').click();
  await page.getByRole('heading', { name: 'PL Log', level: 1 }).waitFor();
  await shell.clickMenu('Open the sidebar');
  await sidebar.locator('#log-what').fill(what);
  await sidebar.locator('#log-hours').fill('2');
  await sidebar.locator('#log-form').selectOption('lesson-study');
  await sidebar.locator('label.chip').first().click();
  await sidebar.locator('#log-priority').selectOption('P1');
  await sidebar.locator('#log-save').click();
  await sidebar.getByText('Saved').first().waitFor();
  await takePicture(page, 'workspace-log');

  await page.getByRole('link', { name: 'Triggers' }).click();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await page.getByText('The scheduled run has finished.').waitFor();

  await shell.openWorkbook('PL Log');
  await page.getByRole('tab', { name: 'Log', exact: true }).click();
  await page.getByRole('gridcell', { name: what }).waitFor();
  await takePicture(page, 'workspace-published');
  expect(await shell.readRow(2)).toEqual(expect.arrayContaining(['Dewi Prawf', what]));
});
