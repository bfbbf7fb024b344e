import type { OfficeServer, Progress } from '../../src/core/wire/office-server';
import { filledStart, large, nia, ok, openDialog, setUpDone, setUpStart } from './office-world';
import type { Handlers } from './page-host';
import { withBrowser } from './with-browser';

const world = withBrowser({ viewport: large });

const open = (server: Handlers<OfficeServer>) => openDialog(world.context, 'set-up', server);

function piece(done: number, now: string): Progress {
  return { done, total: 3, now, failed: [] };
}

it('builds piece by piece, one call at a time, and says what was made and what comes next', async () => {
  let done = 1;
  let underWay = 0;
  let most = 0;
  const { page, calls } = await open({
    loadSetUp: () => ok({ ...filledStart, doneBefore: false }),
    saveSetUp: () => ok(piece(1, 'Building the tabs')),
    continueSetUp: async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await new Promise((resolve) => setTimeout(resolve, 30));
      underWay -= 1;
      done += 1;
      return ok(piece(done, 'Making the calendar'));
    },
    finishSetUp: () => ok(setUpDone),
  });
  await page.getByRole('button', { name: 'Carry on' }).dblclick();
  await page.getByRole('heading', { name: 'Set up is finished' }).waitFor();
  await page.getByText('Tabs made in PL Office: 14').waitFor();
  expect(await page.getByRole('link', { name: /PL Log/ }).getAttribute('href')).toBe(
    setUpDone.logLink,
  );
  expect(calls.map((call) => call.name)).toEqual([
    'loadSetUp',
    'saveSetUp',
    'continueSetUp',
    'continueSetUp',
    'finishSetUp',
  ]);
  expect(most).toBe(1);
});

it('stops where the server failed, keeps what is done and carries on from there', async () => {
  let failures = 1;
  const { page, callsOf } = await open({
    loadSetUp: () => ok(filledStart),
    saveSetUp: () => ok(piece(1, 'Building the tabs')),
    continueSetUp: () => {
      failures -= 1;
      if (failures >= 0) throw new Error('Exception: Service Drive failed');
      return ok(piece(3, 'Done'));
    },
    finishSetUp: () => ok({ ...setUpDone, changes: [], warnings: [] }),
  });
  await page.getByRole('button', { name: 'Check and repair' }).click();
  await page.getByText('The first 1 of 3 steps are done and stay done.').waitFor();
  expect(await page.getByRole('alert').textContent()).not.toContain('Exception');
  await page.getByRole('button', { name: 'Carry on' }).click();
  await page.getByRole('heading', { name: 'Everything was already right' }).waitFor();
  expect(callsOf('saveSetUp')).toHaveLength(1);
});

it('does not call everything right while something needs a person', async () => {
  const { page } = await open({
    loadSetUp: () => ok(filledStart),
    saveSetUp: () => ok(piece(3, 'Done')),
    finishSetUp: () =>
      ok({ ...setUpDone, changes: [], warnings: ['The heading “Title” is gone.'] }),
  });
  await page.getByRole('button', { name: 'Check and repair' }).click();
  await page.getByRole('heading', { name: 'Nothing was changed' }).waitFor();
  await page.getByText('Please read what follows.').waitFor();
  expect(await page.getByText('already right').count()).toBe(0);
});

it('does not ask a server for ever that gets no further', async () => {
  const { page, callsOf } = await open({
    loadSetUp: () => ok(filledStart),
    saveSetUp: () => ok(piece(1, 'Building the tabs')),
    continueSetUp: () => ok(piece(1, 'Building the tabs')),
  });
  await page.getByRole('button', { name: 'Check and repair' }).click();
  await page.getByText('It stopped on the way').waitFor();
  expect(callsOf('continueSetUp').length).toBeLessThanOrEqual(20);
});

it('says beside each field what is wrong, goes to the first and asks the server nothing', async () => {
  const { page, callsOf } = await open({ loadSetUp: () => ok(setUpStart) });
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.getByText('Some answers need another look.').waitFor();
  const log = page.getByLabel('Link to PL Log');
  await log.and(page.locator(':focus')).waitFor();
  await log.fill('PL Log');
  await page.getByText('That is not a link to Google Drive or Sheets.').waitFor();
  await page.getByLabel('Replies go to').fill('the office');
  await page.getByText('That is not an email address.').waitFor();
  expect(callsOf('saveSetUp')).toEqual([]);
});

it('puts what the server refuses beside its field and keeps everything typed', async () => {
  const { page } = await open({
    loadSetUp: () => ok(filledStart),
    saveSetUp: () => ({
      ok: false,
      error: {
        code: 'bad-input',
        message: 'One answer needs another look.',
        fields: { areaLink: 'You cannot add to this folder.' },
      },
    }),
  });
  await page.getByLabel('Who signs').fill('A. Prawf');
  await page.getByRole('button', { name: 'Check and repair' }).click();
  await page.getByText('You cannot add to this folder.').waitFor();
  const area = page.getByLabel('Link to the folder or shared drive');
  expect(await area.getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel('Who signs').inputValue()).toBe('A. Prawf');
  await area.fill('https://drive.google.com/drive/folders/other');
  await page.getByText('You cannot add to this folder.').waitFor({ state: 'detached' });
});

it('sends what was typed, without the spaces of copying, and no link where one is to be made', async () => {
  const { page, callsOf } = await open({
    loadSetUp: () => ok(filledStart),
    saveSetUp: () => ok(piece(3, 'Done')),
    finishSetUp: () => ok(setUpDone),
  });
  await page
    .getByLabel('Link to PL Log')
    .fill('  https://docs.google.com/spreadsheets/d/log2/edit ');
  await page
    .getByRole('radiogroup', { name: 'Professional Learning Team area' })
    .getByText('Make one for me')
    .click();
  await page.getByText('It is made in your own Drive, and ends when your account ends.').waitFor();
  await page.getByText('Welsh, for everyone').click();
  await page.getByRole('button', { name: 'Check and repair' }).click();
  await page.getByRole('heading', { name: 'Set up is finished' }).waitFor();
  expect(callsOf('saveSetUp').map((call) => call.args)).toEqual([
    [
      nia,
      {
        ...filledStart.answers,
        logLink: 'https://docs.google.com/spreadsheets/d/log2/edit',
        areaLink: '',
        makeArea: true,
        languageOrder: 'welsh-first',
      },
    ],
  ]);
});

it('says that a copy is a copy, and what setting it up means', async () => {
  const { page } = await open({ loadSetUp: () => ok({ ...filledStart, isCopy: true }) });
  await page.getByText('This is a copy of a PL Office workbook').waitFor();
  expect(await page.getByLabel('Sender’s name').inputValue()).toBe('Ysgol Cwm Ffug School');
});
