/** My page and its script together, as staff have it on their phones. */
import type { FrameLocator } from 'playwright-core';
import { takePicture } from './look';
import type { ShellPage } from './shell-page';
import { withSchool } from './with-school';

const world = withSchool();
let shell: ShellPage;
let mine: FrameLocator;
beforeEach(async () => {
  shell = await world.open({ width: 1280, height: 900 });
  mine = shell.page.frameLocator('.web-page iframe');
});
afterEach(async () => {
  expect(shell.errors).toEqual([]);
  await shell.page.context().close();
});

async function visit(name: string, at: string): Promise<void> {
  world.school.workspace.setClock(`${at}:00`);
  await shell.become(name);
  await shell.page.getByRole('navigation', { name: 'Places' }).getByText('My page').click();
  await mine.locator('main').waitFor();
}

test('a teacher signs in, says how it was, and has it in her log', async () => {
  const { page } = shell;
  await visit('Cari Ffug', '2026-11-12T15:41');
  await mine.getByRole('button', { name: 'Cofrestru fy mod yma' }).click();
  await mine.getByText('Rydych wedi cofrestru am 15:41').waitFor();
  await takePicture(page, 'workspace-my-page');

  world.school.workspace.setClock('2026-11-12T17:50:00');
  await page.getByRole('button', { name: 'Open it again' }).click();
  await mine.getByText('4 · Yn llwyr').first().click();
  await mine.getByText('4 · Llawer').click();
  await mine.getByText('3 · Gan mwyaf').last().click();
  await mine.getByRole('button', { name: 'Anfon fy atebion' }).click();
  await mine.getByText('Mae’ch atebion wedi’u cadw, heb eich enw.').waitFor();

  await mine.getByRole('button', { name: 'Ei roi yn fy nghofnod' }).first().click();
  await mine.getByText('Yn eich cofnod. Gallwch ei newid yn y bar ochr.').waitFor();
});

test('a teacher who never works on Thursdays catches up, and it counts', async () => {
  // The register of a day in school is begun once somebody is there.
  await visit('Cari Ffug', '2027-01-04T09:05');
  await mine.getByRole('button', { name: 'Cofrestru fy mod yma' }).click();
  await mine.getByText('Rydych wedi cofrestru am 09:05').waitFor();
  await visit('Dewi Prawf', '2027-01-25T12:30');
  await mine.getByText(/^6.h to catch up$/).waitFor();
  await mine.getByRole('button', { name: 'Say what I have done' }).first().click();
  await mine.getByLabel('How many hours did it take?').fill('2');
  await mine.getByLabel('What did you take from it?').fill('Ask what the day costs first.');
  await mine.getByRole('button', { name: 'Save as done' }).click();
  await mine.getByText(/^4.h to catch up$/).waitFor();
});

test('an assistant outside the contract is invited, says that he cannot come, and asks for something', async () => {
  await visit('Tom Enghraifft', '2026-11-10T12:30');
  await mine.getByText('You are invited').first().waitFor();
  await mine.getByText('Your contract asks for no INSET hours.').waitFor();
  await mine.getByRole('button', { name: 'I cannot come' }).first().click();
  await mine.getByText('You said that you cannot come.').waitFor();
  await mine.locator('#ask-text').fill('Signs for hearing-impaired children');
  await mine.getByRole('button', { name: 'Ask for it' }).click();
  await mine.getByText('Not on an agenda yet').waitFor();
});

test('a supply teacher who is in no list is told so, and nothing else', async () => {
  await visit('Eira Llanw', '2026-11-10T12:30');
  await mine.getByRole('alert').getByText('not in the school’s list of staff').waitFor();
  expect(await mine.locator('section, form').count()).toBe(0);
});
