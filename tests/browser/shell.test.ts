/** The shell itself, with small scripts instead of the add-on's. */
import type { Browser } from 'playwright-core';
import { type ServedSchool, serveSchool } from '../local/server-school';
import { assetsOnce } from '../made-once';
import { openBrowser } from './chromium';
import { findViolations, takePicture } from './look';
import { openShell, type ShellPage } from './shell-page';

let browser: Browser;
let school: ServedSchool;
let shell: ShellPage;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  school = await serveSchool(await assetsOnce());
  shell = await openShell(browser, school.served.address);
});
afterEach(async () => {
  await shell.page.context().close();
  await school.served.close();
});

test('the start page offers five people, and takes one to the right workbook', async () => {
  const { page } = shell;
  expect(await page.locator('.first-step .who').allInnerTexts()).toEqual([
    'A teacher: Dewi Prawf',
    'A teaching assistant: Tom Enghraifft',
    'The PL lead: Nia Enghraifft',
    'The headteacher: Ann Prawf',
    'A stranger: Cai Dieithryn',
  ]);
  expect(await findViolations(page)).toEqual([]);
  await page.getByText('A stranger: Cai Dieithryn').click();
  await page.getByRole('heading', { name: 'You need access' }).waitFor();
  expect(await page.locator('#you').innerText()).toContain('cai.dieithryn@example.com');
});

test('people are found by name without accents, role or address, by keyboard alone', async () => {
  const { page } = shell;
  await page.locator('#you').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('gwen');
  await page.keyboard.press('Enter');
  await page.locator('#you', { hasText: 'Gŵen Ffug' }).waitFor();
});

test('a cell is typed into, the next one is chosen, and a number sorts the rows', async () => {
  const { page } = shell;
  await shell.become('Nia Enghraifft');
  await shell.openWorkbook('PL Contacts');
  await page.locator('#cell-B2').click();
  await page.keyboard.type('Rhywun arall');
  await page.keyboard.press('Enter');
  await page.locator('#cell-B2', { hasText: 'Rhywun arall' }).waitFor();
  expect(await page.locator('#cell-B3').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('F2');
  await page.keyboard.press('Escape');
  expect((await shell.readRow(3))[1]).toBe('B. Rhiant-Prawf');
  expect(await findViolations(page)).toEqual([]);
  await page.locator('#cell-A2').click();
  await page.getByRole('button', { name: 'Sort by A, Z to A' }).click();
  await page.locator('#cell-A2', { hasText: 'R350' }).waitFor();
  expect(shell.errors).toEqual([]);
});

test('the row that is deleted is the one the button names', async () => {
  const { page } = shell;
  await shell.become('Nia Enghraifft');
  await shell.openWorkbook('PL Contacts');
  await page.locator('#cell-B4').click();
  await page.getByRole('button', { name: 'Delete row 4' }).click();
  await page.locator('#cell-A4', { hasText: 'R004' }).waitFor();
  expect((await shell.readRow(3))[0]).toBe('R002');
});

test('six hundred rows are scrolled by keyboard while only those in sight are drawn', async () => {
  const { page } = shell;
  await shell.become('Nia Enghraifft');
  await shell.openWorkbook('PL Office');
  await page.getByRole('tab', { name: 'Entries' }).click();
  await page.locator('#cell-A2').click();
  for (let press = 0; press < 28; press++) await page.keyboard.press('PageDown');
  await page.locator('#cell-A562').waitFor();
  expect(await page.locator('.grid-row').count()).toBeLessThan(90);
});

test('a sidebar opens, its call reaches the sheet, and it closes itself', async () => {
  const { page, sidebar } = shell;
  await shell.become('Dewi Prawf');
  await shell.openWorkbook('PL Log');
  await shell.clickMenu('Open the sidebar');
  expect(await page.locator('.sidebar iframe').evaluate((frame) => frame.clientWidth)).toBe(300);
  await sidebar.getByLabel('What did you do?').fill('Number talk');
  await sidebar.getByRole('button', { name: 'Save' }).click();
  await sidebar.getByText('Saved in row 1 here').waitFor();
  await sidebar.getByLabel('What did you do?').fill('');
  await sidebar.getByRole('button', { name: 'Save' }).click();
  await sidebar.getByText('Say what you did.').waitFor();
  await takePicture(page, 'workspace-sidebar');
  await sidebar.getByRole('button', { name: 'Close' }).click();
  await page.locator('.sidebar').waitFor({ state: 'detached' });
});

test('what Google does not let a page send, no page sends here', async () => {
  const { page } = shell;
  await shell.become('Dewi Prawf');
  await shell.openWorkbook('PL Log');
  await shell.clickMenu('Open the sidebar');
  await shell.sidebar.getByLabel('What did you do?').waitFor();
  const frame = page.frames().find((one) => one.url().includes('/page/'));
  const refused = await frame?.evaluate(() => {
    const { google } = window as unknown as {
      google: { script: { run: { saveNote(value: unknown): void } } };
    };
    return [new Date(0), () => 1, [document.body], { at: new Date(0) }].map((value) => {
      try {
        google.script.run.saveNote(value);
        return 'sent';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(refused).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError']);
});

test('an error in a menu command is shown, and the run is kept with its outcome', async () => {
  const { page } = shell;
  await shell.become('Dewi Prawf');
  await shell.openWorkbook('PL Log');
  await shell.clickMenu('Break');
  await page.getByRole('dialog').getByText('broken on purpose').waitFor();
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  await page.getByRole('link', { name: 'Runs' }).click();
  await page.getByRole('row', { name: /breakDown.*failed/ }).waitFor();
  expect(await findViolations(page)).toEqual([]);
});

test('moving the clock says what fired, and Drive shows what it made and for whom', async () => {
  const { page } = shell;
  await shell.become('Nia Enghraifft');
  await shell.openWorkbook('PL Office');
  await shell.clickMenu('Start the clock');
  await page.getByRole('button', { name: '+10 minutes' }).click();
  await page.getByText('The scheduled run fired once.').waitFor();
  expect(await page.getByTestId('clock').innerText()).toBe('Monday 9 November 2026, 08:10');
  await page.getByRole('link', { name: 'Drive' }).click();
  await page.getByRole('link', { name: 'Made by the clock' }).click();
  await page.getByRole('row', { name: /Nia Enghraifft.*Owner/ }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await shell.become('Dewi Prawf');
  await page.getByRole('heading', { name: 'You need access' }).waitFor();
});
