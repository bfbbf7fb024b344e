/** The lead's morning after a twilight session, in the whole workspace: register, catch-up, pay list. */
import { findViolations, takePicture } from './look';
import { withSchool } from './with-school';

const world = withSchool();
beforeAll(() => {
  world.school.workspace.setClock('2026-11-13T08:00');
});

test('who was there, who catches up with what, and who is paid', async () => {
  const shell = await world.open({ width: 1280, height: 900 });
  const { page } = shell;
  await shell.become('Nia Enghraifft');
  await shell.openWorkbook('PL Office');

  await shell.clickMenu('Register…');
  const dialog = page.frameLocator('iframe').last();
  await dialog.getByText('This session is over, and nobody has said yet').waitFor();
  const marking = (name: string) =>
    dialog.locator('.person').filter({ has: dialog.getByRole('group', { name, exact: true }) });
  await dialog.getByRole('button', { name: /^All expected are present/ }).click();
  await marking('Cari Ffug').getByRole('checkbox', { name: 'Present' }).uncheck();
  await marking('Tom Enghraifft').getByRole('combobox').selectOption('Invited and paid');
  await marking('Tom Enghraifft').getByRole('checkbox', { name: 'Present' }).check();
  await dialog.locator('.button.primary').click();
  await dialog.getByText(/^Saved: \d+ people\.$/).waitFor();
  await dialog.getByText('Held. Its 2 h count.').waitFor();
  await takePicture(page, 'workspace-register');
  await dialog.getByRole('button', { name: 'Close', exact: true }).click();

  await shell.clickMenu('Catch-up…');
  const cari = dialog
    .locator('.missed-day', { hasText: 'Monday 19 July 2027' })
    .locator('.missed-person', { hasText: 'Cari Ffug' });
  await cari.getByText('to catch up').waitFor();
  await cari.getByRole('button', { name: /resource…/ }).click();
  await dialog.getByLabel('Resource', { exact: true }).selectOption({ index: 1 });
  await dialog.getByRole('button', { name: 'Set it' }).click();
  await dialog.getByText('Saved.').waitFor();
  await cari.getByText('By 11 December 2026').waitFor();
  await takePicture(page, 'workspace-catch-up');
  await dialog.getByRole('button', { name: 'Papers' }).click();
  await dialog.getByRole('row', { name: /Tom Enghraifft .*12 November 2026/ }).waitFor();
  await dialog.getByRole('button', { name: 'Make the pay list' }).click();
  await dialog.getByRole('link', { name: 'Open the document' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  expect(shell.errors).toEqual([]);
});
