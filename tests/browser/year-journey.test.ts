/** The year in the whole workspace: the page, PL Office's own script and the sample school. */
import type { FrameLocator } from 'playwright-core';
import type { ShellPage } from './shell-page';
import { withSchool } from './with-school';

const world = withSchool();
let shell: ShellPage;
let dialog: FrameLocator;
beforeEach(async () => {
  shell = await world.open({ width: 1400, height: 950 });
  await shell.become('Nia Enghraifft');
  await shell.openWorkbook('PL Office');
  await shell.clickMenu('INSET year…');
  dialog = shell.page.frameLocator('[role=dialog] iframe, dialog iframe').first();
  await dialog.locator('.day-card').first().waitFor();
});
afterEach(async () => {
  expect(shell.errors).toEqual([]);
  await shell.page.context().close();
});

const saved = () => dialog.getByText('Saved.').waitFor();

test('a day is completed, gets an agenda and is moved, and the history says why', async () => {
  await dialog.locator('.opener', { hasText: '15 February' }).click();
  await dialog.getByLabel('Venue').fill('Neuadd yr ysgol =1+1');
  await dialog.getByRole('button', { name: 'Save the day' }).click();
  await saved();
  await dialog.locator('#tab-agenda').click();
  await dialog.getByRole('button', { name: 'Add an item' }).click();
  await shell.page.keyboard.type('Oracy walk');
  await dialog.getByRole('button', { name: 'Save the agenda' }).click();
  await saved();
  await dialog.getByRole('button', { name: 'Move…' }).click();
  await dialog.getByLabel('New date').fill('2027-02-22');
  await dialog.getByLabel('Why?').fill('The secondary school cannot come.');
  await dialog.getByRole('button', { name: 'Move it' }).click();
  await dialog.getByRole('heading', { name: 'Monday 22 February 2027' }).waitFor();
  await dialog.locator('#tab-after').click();
  await dialog.getByText(/^Changes of the plan/).click();
  await dialog.getByText('The secondary school cannot come.').waitFor();
  await dialog.locator('#tab-day').click();
  expect(await dialog.getByLabel('Venue').inputValue()).toBe('Neuadd yr ysgol =1+1');
});

test('the number of days is confirmed, and a session called off leaves its day open until another is set', async () => {
  await dialog.getByRole('button', { name: 'Confirm' }).click();
  await dialog.locator('.banner').waitFor({ state: 'detached' });
  await dialog.locator('.opener', { hasText: '20 July' }).click();
  await dialog.locator('#tab-sessions').click();
  await dialog.getByRole('button', { name: 'Call off… Thursday 25 February' }).click();
  await dialog.getByLabel('Why?').fill('Parents’ evening.');
  await dialog.getByRole('button', { name: 'Call it off' }).click();
  await dialog.getByText('Open again:').waitFor();
  await dialog.getByRole('button', { name: 'Add a session' }).click();
  await dialog.getByLabel('Date').fill('2027-03-04');
  await dialog.getByRole('button', { name: 'Save the session' }).click();
  await dialog.getByText('Planned in full:').waitFor();
});

test('a session of set A counts towards the day of set B, and each day says how far it is', async () => {
  await dialog.locator('.opener', { hasText: '19 July' }).click();
  await dialog.locator('#tab-sessions').click();
  await dialog.getByText('Planned in full:').waitFor();
  await dialog.getByRole('button', { name: 'Count for another day… Thursday 21 January' }).click();
  await dialog.getByLabel('Why?').fill('What it is about belongs to the projects.');
  await dialog.getByRole('button', { name: 'Count it there' }).click();
  await dialog.getByText('The session counts towards Tuesday 20 July now.').waitFor();
  await dialog.getByText('2 h of 6 h held, 2 h to come, 2 h still to plan.').waitFor();
  await dialog.getByText('0 h of 6 h held, 8 h to come.').waitFor();
  await dialog.getByRole('button', { name: 'Open Tuesday 20 July' }).click();
  await dialog.getByRole('heading', { name: 'Thursday 21 January' }).waitFor();
  await dialog.locator('#tab-after').click();
  await dialog.getByText(/^Changes of the plan/).click();
  await dialog
    .getByText('counts towards the day of Tuesday 20 July instead of Monday 19 July')
    .waitFor();
  await dialog.getByText('What it is about belongs to the projects.').waitFor();
});
