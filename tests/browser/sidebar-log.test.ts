import type { Page } from 'playwright-core';
import type { Saved } from '../../src/core/wire/log-server';
import type { Reply } from '../../src/core/wire/reply';
import { lost } from './page-host';
import { dewi, fillEntry, ok, openSidebar, saved, sidebarSize, start } from './sidebar-world';
import { makeLater, withBrowser } from './with-browser';

const open = withBrowser({ viewport: sidebarSize });

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });
const what = (page: Page) => page.getByLabel('What did you do?');

describe('logging', () => {
  it('asks for nothing but the start when it opens, and has today as the date', async () => {
    const { page, calls } = await openSidebar(open.context);
    await what(page).waitFor();
    expect(calls).toEqual([{ name: 'loadSidebar', args: [dewi] }]);
    expect(await page.getByLabel('When').inputValue()).toBe('2026-11-09');
    expect(await page.getByText('Monday 9 November 2026').isVisible()).toBe(true);
  });

  it('saves what was typed, says so, and is empty for the next', async () => {
    const { page, callsOf } = await openSidebar(open.context);
    await fillEntry(page);
    await page.getByLabel('What will change for learners?').fill('They explain\nfirst.');
    await page.getByLabel('Bring this to INSET').check();
    await save(page).click();
    await page.getByRole('status').getByText('Saved.').waitFor();
    expect(callsOf('saveEntry').map(({ args }) => args)).toEqual([
      [
        dewi,
        {
          key: expect.stringMatching(/^[0-9a-z]{20}$/),
          entry: {
            what: 'Number talk with Year 4',
            date: '2026-11-09',
            hours: 1.5,
            form: 'lesson-study',
            idea: 'interest',
            priority: '',
            change: 'They explain\nfirst.',
            bringToInset: true,
          },
        },
      ],
    ]);
    expect(await what(page).inputValue()).toBe('');
    expect(await page.getByLabel('Hours').inputValue()).toBe('');
    expect(await page.getByText('What you typed last time').count()).toBe(0);
  });

  it('asks which priority only where there is one', async () => {
    const { page, callsOf } = await openSidebar(open.context);
    await fillEntry(page);
    expect(await page.getByLabel('Which priority?').count()).toBe(0);
    await page.getByText('Both', { exact: true }).click();
    const groups = await page.getByLabel('Which priority?').locator('optgroup').all();
    expect(await Promise.all(groups.map((group) => group.getAttribute('label')))).toEqual([
      'School development plan (SDP)',
      'Monitoring, evaluation and review (MER)',
    ]);
    await page.getByLabel('Which priority?').selectOption('M2');
    await save(page).click();
    await page.getByRole('status').getByText('Saved.').waitFor();
    expect(callsOf('saveEntry')[0]?.args[1]).toMatchObject({
      entry: { idea: 'both', priority: 'M2' },
    });
  });

  it('saves once when clicked twice', async () => {
    const answer = makeLater<Reply<Saved>>();
    const { page, callsOf } = await openSidebar(open.context, { saveEntry: () => answer.promise });
    await fillEntry(page);
    await save(page).dblclick();
    await page.getByRole('button', { name: 'Saving…' }).click({ force: true });
    answer.give(saved());
    await page.getByRole('status').getByText('Saved.').waitFor();
    expect(callsOf('saveEntry')).toHaveLength(1);
  });

  it('gives the next entry another key', async () => {
    const { page, callsOf } = await openSidebar(open.context);
    for (let round = 0; round < 2; round += 1) {
      await fillEntry(page);
      await save(page).click();
      await page.getByRole('status').getByText('Saved.').waitFor();
    }
    const keys = callsOf('saveEntry').map(({ args }) => (args[1] as { key: string }).key);
    expect(new Set(keys).size).toBe(2);
  });

  it('says after a minute that no answer came, keeps the text, and tries again as the same entry', async () => {
    const answers = [lost, saved()];
    const { page, callsOf } = await openSidebar(
      open.context,
      { saveEntry: () => answers.shift() ?? lost },
      { prepare: (opening) => opening.clock.install({ time: '2026-11-09T16:00:00Z' }) },
    );
    await fillEntry(page);
    await save(page).click();
    await page.getByRole('button', { name: 'Saving…' }).waitFor();
    await page.clock.runFor(9_000);
    await page.getByText('Still waiting for an answer.').waitFor();
    await page.clock.runFor(60_000);
    await page.getByRole('alert').getByText('The sheet did not answer.').waitFor();
    expect(await what(page).inputValue()).toBe('Number talk with Year 4');
    await save(page).click();
    await page.getByRole('status').getByText('Saved.').waitFor();
    const [first, second] = callsOf('saveEntry');
    expect(second?.args).toEqual(first?.args);
  });

  it('shows the sheet’s own words when it refuses, and keeps the text', async () => {
    const { page } = await openSidebar(open.context, {
      saveEntry: () => ({
        ok: false,
        error: { code: 'sheet-busy', message: 'The sheet is busy. Try again in a minute.' },
      }),
    });
    await fillEntry(page);
    await save(page).click();
    await page.getByRole('alert').getByText('The sheet is busy.').waitFor();
    expect(await what(page).inputValue()).toBe('Number talk with Year 4');
  });

  it('puts the sheet’s sentences beside their fields and goes to the first', async () => {
    const { page } = await openSidebar(open.context, {
      saveEntry: () => ({
        ok: false,
        error: {
          code: 'bad-input',
          message: 'Look at what is marked.',
          fields: { form: 'This kind is no longer listed.' },
        },
      }),
    });
    await fillEntry(page);
    await save(page).click();
    const form = page.getByLabel('What kind of learning?');
    await page.getByText('This kind is no longer listed.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'log-form');
    expect(await form.getAttribute('aria-invalid')).toBe('true');
    expect(await form.getAttribute('aria-describedby')).toBe('log-form-error');
  });

  it('asks for what is missing without asking the sheet, at the first such field', async () => {
    const { page, callsOf } = await openSidebar(open.context);
    await what(page).fill('Number talk');
    await page.getByLabel('Hours').fill('two');
    await save(page).click();
    await page.getByText('Write the hours as a number, such as 1.5.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'log-hours');
    expect(await page.getByText('Choose what kind of learning it was.').isVisible()).toBe(true);
    await page.getByLabel('Hours').fill('2');
    expect(await page.getByText('Write the hours as a number, such as 1.5.').count()).toBe(0);
    expect(callsOf('saveEntry')).toEqual([]);
  });

  it('takes anything people type as text', async () => {
    const typed = '=IMPORTXML("x") <b onclick=x>שלום</b> 😀 \\n';
    const { page, callsOf } = await openSidebar(open.context);
    await fillEntry(page);
    await what(page).fill(typed);
    await save(page).click();
    await page.getByRole('status').getByText('Saved.').waitFor();
    expect(callsOf('saveEntry')[0]?.args[1]).toMatchObject({ entry: { what: typed } });
  });

  it('says what several Google accounts do, and what to do', async () => {
    const { page } = await openSidebar(open.context, {
      saveEntry: () => {
        throw new Error(
          'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
        );
      },
    });
    await fillEntry(page);
    await save(page).click();
    await page.getByRole('alert').getByText('signed in with your school account only').waitFor();
    expect(await page.getByRole('alert').textContent()).not.toContain('PERMISSION');
  });

  it('knows, after a night open, that today is another day', async () => {
    let today = '2026-11-09';
    const { page, callsOf } = await openSidebar(
      open.context,
      { loadSidebar: () => ok({ ...start, today }) },
      { prepare: (opening) => opening.clock.install({ time: '2026-11-09T16:00:00Z' }) },
    );
    await what(page).fill('begun yesterday');
    await page.getByRole('button', { name: 'Start a project' }).click();
    today = '2026-11-10';
    await page.clock.runFor(15 * 3_600_000);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#project-starts')?.value === '2026-11-10',
    );
    await page.getByRole('button', { name: 'Log', exact: true }).click();
    expect(await what(page).inputValue()).toBe('begun yesterday');
    expect(callsOf('loadSidebar')).toHaveLength(2);
  });
});
