/** The add-on itself, tried in the browser as a newcomer would. */
import { findViolations, takePicture } from './look';
import type { ShellPage } from './shell-page';
import { withSchool } from './with-school';

const world = withSchool();
let shell: ShellPage;
beforeEach(async () => {
  shell = await world.open();
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

test('a supply teacher who is in no list is told so, and whom to ask', async () => {
  const { sidebar } = shell;
  await shell.become('Eira Llanw');
  await shell.openWorkbook('PL Log');
  await shell.clickMenu('Open the sidebar');
  await sidebar.getByText('Nia Enghraifft').waitFor();
  expect(await sidebar.locator('#log-what').count()).toBe(0);
});

test('a project has its folder ten minutes later, and the mail to its lead opens it', async () => {
  const { page, sidebar } = shell;
  await shell.become('Tom Enghraifft');
  await shell.openWorkbook('PL Log');
  await shell.clickMenu('Open the sidebar');
  await sidebar.getByRole('button', { name: 'Start a project' }).click();
  await sidebar.getByLabel('Title').fill('Listening walks');
  await sidebar.locator('#project-question').fill('What do children hear on the yard?');
  await sidebar.locator('#project-objective').fill('Richer words for sounds');
  await sidebar.locator('#project-baseline').fill('Notes of one walk');
  await sidebar.locator('#project-measure').fill('The same walk in June');
  await sidebar.locator('#project-starts').fill('2026-11-16');
  await sidebar.locator('#project-ends').fill('2027-06-25');
  await takePicture(page, 'workspace-project');
  await sidebar.locator('#project-save').click();
  await sidebar
    .getByText(/being set up|Saved/i)
    .first()
    .waitFor();
  await page.getByRole('button', { name: '+10 minutes' }).click();
  await page.getByText('The scheduled run fired once.').waitFor();
  await page.getByRole('link', { name: 'Mail' }).click();
  await page.getByRole('link', { name: /^Ysgol Gynradd Cwm Ffug.*Listening walks/ }).click();
  await page.frameLocator('.mail-html').locator('a').first().click();
  await page.getByRole('heading', { name: /Listening walks/, level: 2 }).waitFor();
  await takePicture(page, 'workspace-drive');
});

test('My page is a link in the sidebar, as narrow as a phone or wide, and takes a sign-in', async () => {
  const { page, sidebar } = shell;
  world.school.workspace.setClock('2026-11-12T15:40:00');
  await shell.become('Cari Ffug');
  await shell.openWorkbook('PL Log');
  await shell.clickMenu('Agor y bar ochr');
  await sidebar.getByRole('link', { name: /Fy nhudalen HMS/ }).click();
  const frame = page.frameLocator('.web-page iframe');
  await frame.getByRole('heading', { name: 'Cari Ffug' }).waitFor();
  const widthOf = () => page.locator('.web-page').evaluate((place) => place.clientWidth);
  expect(await widthOf()).toBeLessThanOrEqual(390);
  await frame.locator('.sign-in button').click();
  await frame.locator('.signed-in').waitFor();
  await takePicture(page, 'workspace-my-page');
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Wide' }).click();
  expect(await widthOf()).toBeGreaterThan(700);
  await page.getByRole('button', { name: 'Open it again' }).click();
  await frame.locator('.signed-in').waitFor();
});

test('My page is closed to whoever is not of the school', async () => {
  const { page } = shell;
  await shell.become('Cai Dieithryn');
  await page.getByRole('link', { name: 'My page' }).click();
  await page.getByRole('heading', { name: 'This page is closed to you' }).waitFor();
  expect(await page.locator('.web-page').count()).toBe(0);
  expect(await findViolations(page)).toEqual([]);
});

test('a call that Google takes for another account of the browser saves nothing and says so', async () => {
  const { page, sidebar } = shell;
  await shell.become('Dewi Prawf');
  await page.getByRole('link', { name: 'Break things' }).click();
  await page.locator('#arrives-as').click();
  await page.keyboard.type('Cari Ffug');
  await page.keyboard.press('Enter');
  await shell.openWorkbook('PL Log');
  await shell.clickMenu('Open the sidebar');
  await sidebar.getByText(/s05@cwmffug.*s06@cwmffug/).waitFor();
});
