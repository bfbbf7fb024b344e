import type { Page } from 'playwright-core';
import type { EntrySave, Mine, OwnEntry } from '../../src/core/wire/log-server';
import type { Reply } from '../../src/core/wire/reply';
import { dewi, mine, numberTalk, ok, openSidebar, saved, sidebarSize } from './sidebar-world';
import { withBrowser } from './with-browser';

const open = withBrowser({ viewport: sidebarSize });

/** A sheet that remembers what it is told, as the real one does. */
function makeSheet(entries: readonly OwnEntry[] = mine.entries) {
  let kept = [...entries];
  return {
    loadMine: (): Reply<Mine> => ok({ ...mine, entries: kept }),
    saveEntry: (_: string, save: EntrySave) => {
      if (!('id' in save)) return saved();
      const { id, version, entry } = save;
      const savedAt = '2026-11-09T16:00';
      kept = kept.map((old) => (old.id === id ? { ...entry, id, version, savedAt } : old));
      return saved(id, version);
    },
    withdrawEntry: (_: string, { id, version }: { id: string; version: number }) => {
      kept = kept.filter((entry) => entry.id !== id);
      return saved(id, version);
    },
  };
}

async function openMine(server: Parameters<typeof openSidebar>[1]) {
  const hosted = await openSidebar(open.context, server);
  await hosted.page.getByRole('button', { name: 'Mine' }).click();
  return hosted;
}

const titles = (page: Page) =>
  page.locator('#mine-entries ~ .entries .entry > h3').allTextContents();

describe('one’s own entries', () => {
  it('stand newest first, with their kind, hours and day in words', async () => {
    const { page } = await openMine(makeSheet());
    await page.getByText('Thursday 5 November 2026 · 2 hours').waitFor();
    expect(await titles(page)).toEqual([numberTalk.what, 'Article on retrieval practice']);
    expect(
      await page.locator('.entry').getByText('Lesson study or peer observation').isVisible(),
    ).toBe(true);
  });

  it('are asked for again while a project is being set up, so that its links come', async () => {
    let isReady = false;
    const link = 'https://drive.google.com/drive/folders/new';
    const { page } = await openMine({
      loadMine: () =>
        ok({
          ...mine,
          projects: mine.projects.map((one) =>
            isReady ? { ...one, state: 'ready', folderLink: link } : one,
          ),
        }),
    });
    await page.getByText('Being set up.').waitFor();
    isReady = true;
    await page.getByRole('button', { name: 'Log', exact: true }).click();
    await page.getByRole('button', { name: 'Mine', exact: true }).click();
    await page.locator(`a[href="${link}"]`).first().waitFor();
    expect(await page.getByText('Being set up.').count()).toBe(0);
  });

  it('are asked for once, and again only after something was saved', async () => {
    const { page, callsOf } = await openMine({ loadMine: () => ok({ ...mine, projects: [] }) });
    await page.getByRole('heading', { name: numberTalk.what }).waitFor();
    await page.getByRole('button', { name: 'Log', exact: true }).click();
    await page.getByRole('button', { name: 'Mine' }).click();
    await page.getByRole('heading', { name: numberTalk.what }).waitFor();
    expect(callsOf('loadMine')).toHaveLength(1);
  });

  it('can be changed, and the new words stand at once where the old ones stood', async () => {
    const { page, callsOf } = await openMine(makeSheet());
    await page.getByRole('button', { name: `Edit: ${numberTalk.what}` }).click();
    const what = page.locator('#edit-what');
    expect(await what.inputValue()).toBe(numberTalk.what);
    await what.fill('Number talk with Year 5');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Your changes are saved.').waitFor();
    expect(await titles(page)).toEqual([
      'Number talk with Year 5',
      'Article on retrieval practice',
    ]);
    await page.waitForFunction((id) => document.activeElement?.id === `edit-${id}`, numberTalk.id);
    const { id, version, savedAt, ...entry } = numberTalk;
    expect(savedAt).not.toBe('');
    expect(callsOf('saveEntry').map(({ args }) => args)).toEqual([
      [dewi, { id, version: version + 1, entry: { ...entry, what: 'Number talk with Year 5' } }],
    ]);
  });

  it('stay as they are when a change is cancelled', async () => {
    const { page, callsOf } = await openMine(makeSheet());
    await page.getByRole('button', { name: /^Edit: Number/ }).click();
    await page.locator('#edit-what').fill('');
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Say what you did.').waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await titles(page)).toContain(numberTalk.what);
    expect(callsOf('saveEntry')).toEqual([]);
    await page.getByRole('button', { name: /^Edit: Number/ }).click();
    expect(await page.locator('#edit-what').inputValue()).toBe(numberTalk.what);
  });

  it('keep what was typed into them when saving fails and the sidebar is closed', async () => {
    const failing = {
      ...makeSheet(),
      saveEntry: () => ({
        ok: false as const,
        error: { code: 'sheet-busy' as const, message: 'The sheet is busy.' },
      }),
    };
    const first = await openMine(failing);
    await first.page.getByRole('button', { name: /^Edit: Number/ }).click();
    await first.page.locator('#edit-what').fill('Number talk with Year 5');
    await first.page.getByRole('button', { name: 'Save changes' }).click();
    await first.page.getByRole('alert').getByText('The sheet is busy.').waitFor();
    await first.page.close();

    const { page } = await openMine(makeSheet());
    await page.getByText('You have changes here that are not saved.').waitFor();
    await page.getByRole('button', { name: /^Edit: Number/ }).click();
    await page.getByText('The changes you typed last time are back.').waitFor();
    expect(await page.locator('#edit-what').inputValue()).toBe('Number talk with Year 5');
    await page.getByRole('button', { name: 'Go back to what is saved' }).click();
    expect(await page.locator('#edit-what').inputValue()).toBe(numberTalk.what);
  });

  it('are withdrawn only after being asked what goes and what stays', async () => {
    const { page, callsOf } = await openMine(makeSheet());
    const withdraw = page.getByRole('button', { name: /^Withdraw: Number/ });
    await withdraw.click();
    await page.getByRole('alertdialog').getByText('Only its number and its date stay').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Keep it');
    await page.keyboard.press('Escape');
    await page.waitForFunction(
      (id) => document.activeElement?.id === `withdraw-${id}`,
      numberTalk.id,
    );
    expect(callsOf('withdrawEntry')).toEqual([]);

    await withdraw.click();
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByRole('status').getByText('Withdrawn.').waitFor();
    expect(await titles(page)).toEqual(['Article on retrieval practice']);
    expect(callsOf('withdrawEntry').map(({ args }) => args)).toEqual([
      [dewi, { id: numberTalk.id, version: 2 }],
    ]);
    await page.waitForFunction(() => document.activeElement?.id === 'mine-entries');

    await page.getByRole('button', { name: 'Log', exact: true }).click();
    await page.getByRole('button', { name: 'Mine', exact: true }).click();
    expect(await page.getByText('Withdrawn.').count()).toBe(0);
  });

  it('stay when the sheet will not let them be withdrawn', async () => {
    const { page } = await openMine({
      ...makeSheet(),
      withdrawEntry: () => ({
        ok: false,
        error: { code: 'not-yours', message: 'Only who logged this can withdraw it.' },
      }),
    });
    await page.getByRole('button', { name: /^Withdraw: Number/ }).click();
    await page.getByRole('button', { name: 'Withdraw it' }).click();
    await page.getByRole('alert').getByText('Only who logged this').waitFor();
    expect(await titles(page)).toHaveLength(2);
  });

  it('say how to begin when there are none', async () => {
    const { page } = await openMine({ loadMine: () => ok({ entries: [], projects: [] }) });
    await page.getByText('Nothing here yet.').waitFor();
    await page.getByRole('button', { name: 'Log something' }).click();
    expect(await page.getByLabel('What did you do?').isVisible()).toBe(true);
  });

  it('are tried again when they could not be read', async () => {
    const answers: Reply<Mine>[] = [];
    const { page } = await openMine({
      loadMine: () =>
        answers.pop() ?? {
          ok: false,
          error: { code: 'google-failed', message: 'Google did not answer the sheet.' },
        },
    });
    await page.getByRole('alert').getByText('Google did not answer the sheet.').waitFor();
    answers.push(ok(mine));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: numberTalk.what }).waitFor();
  });

  it('come twenty at a time, and the keyboard goes on where the next begin', async () => {
    const many = Array.from({ length: 45 }, (_, index) => ({
      ...numberTalk,
      id: `e-abcdefghijk-entry${String(index).padStart(5, '0')}`,
      what: `Entry ${index}`,
    }));
    const { page } = await openMine(makeSheet(many));
    await page.getByRole('heading', { name: 'Entry 19' }).waitFor();
    expect(await titles(page)).toHaveLength(20);
    await page.getByRole('button', { name: 'Show older entries' }).click();
    expect(await titles(page)).toHaveLength(40);
    await page.waitForFunction(() => document.activeElement?.id.endsWith('entry00020'));
  });
});

it('shows own projects as they are: being set up, waiting for a look, or with their links', async () => {
  const waiting = {
    id: 'p-abcdefghijk-waiting22222',
    title: 'Waiting one',
    state: 'waiting' as const,
    folderLink: 'javascript:alert(1)',
    documentLink: '',
  };
  const odd = { ...waiting, id: 'p-odd', title: 'Odd one', state: 'ready' as const };
  const { page } = await openMine({
    loadMine: () => ok({ ...mine, projects: [...mine.projects, waiting, odd] }),
  });
  await page.getByText('Being set up.').waitFor();
  expect(await page.getByText('Nia Enghraifft looks at it first').isVisible()).toBe(true);
  const links = await page.locator('.projects a').all();
  expect(await Promise.all(links.map((link) => link.getAttribute('href')))).toEqual([
    'https://docs.google.com/document/d/1',
    'https://drive.google.com/drive/folders/1',
  ]);
  expect(await links[0]?.getAttribute('target')).toBe('_blank');
});
