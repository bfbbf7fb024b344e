import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import type { InsetFacts } from '../../src/core/wire/office-server';
import type { Reply } from '../../src/core/wire/reply';
import { readPasted } from './cluster-scenes';
import { asCluster, bryn, clusterFacts, clusterServer, maes } from './cluster-world';
import { press } from './dialog-scenes';
import { nia, ok, openDialog } from './office-world';
import { lost } from './page-host';
import { makeLater, withBrowser } from './with-browser';

const world = withBrowser({ viewport: { width: 1000, height: 720 }, acceptDownloads: true });

const open = (server = {}) => openDialog(world.context, 'cluster', { ...clusterServer, ...server });

const tab = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name }).click();

const row = (school: string, date: string | null): InsetFacts['cluster'][number] => ({
  school,
  contact: '',
  date,
  title: '',
  from: '',
  readOn: null,
});

describe('the board', () => {
  it('shows who is closed when, and names the school whose dates are missing', async () => {
    const { page, calls } = await open();
    const ours = page.locator('.months tr', { hasText: 'Cwm Ffug Primary School' });
    await ours.getByText('Friday 23 October 2026, with 3 others').waitFor();
    expect(await ours.locator('.closed-day.shared').count()).toBe(4);
    expect(await ours.locator('.closed-day:not(.shared)').count()).toBe(2);
    await page.getByText(`Dates missing: ${maes}`).waitFor();
    await page.getByText('Counted from the schools whose dates are known: 5 of 6.').waitFor();
    await page.getByText('84 of 280 families').waitFor();
    await page.getByText('about 378 days').waitFor();
    expect(calls.map(({ name }) => name)).toEqual(['loadCluster']);
  });

  it('stands without the families where they cannot be counted, and counts them again', async () => {
    let first = true;
    const { page } = await open({
      loadCluster: () => {
        const siblings = first ? null : { families: 3, siblings: 0 };
        first = false;
        return asCluster(clusterFacts, siblings);
      },
    });
    await page.getByText('The families could not be counted').waitFor();
    expect(await page.locator('.closed-day').count()).toBeGreaterThan(10);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('marks no family').waitFor();
  });

  it('prints the year and its tables, and no controls', async () => {
    const { page } = await open();
    await page.getByText('Date by date').waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 700, height: 1000 });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('.months:visible').count()).toBe(1);
    expect(await page.locator('.by-date tbody tr:visible').count()).toBe(9);
  });

  it('says what to do while no other school is here', async () => {
    const { page } = await open({ loadCluster: () => asCluster({ ...clusterFacts, cluster: [] }) });
    await page.getByText('No other school of the cluster is here yet.').waitFor();
    await press(page);
    await page.getByLabel('The dates').waitFor();
  });

  it('shows another school year when asked', async () => {
    const { page, callsOf } = await open({
      loadCluster: (_: string, year: string) =>
        asCluster({ ...clusterFacts, year: year || '2026-27', days: [], sessions: [] }),
    });
    await page.getByLabel('Academic year').selectOption('2027-28');
    await page.getByText('Dates missing').first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.closed-day').length <= 2);
    expect(callsOf('loadCluster').map(({ args }) => args[1])).toEqual(['', '2027-28']);
  });

  it('shows what people typed as text', async () => {
    const evil = '<img src=x onerror="window.ran=1">';
    const { page } = await open({
      loadCluster: () =>
        asCluster({
          ...clusterFacts,
          cluster: [row(evil, '2026-09-01'), row('=1+1 שלום 👩‍🏫', null)],
        }),
    });
    await page.getByText(evil).first().waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.evaluate('window.ran')).toBeUndefined();
  });
});

describe('shared days', () => {
  it('ranks dates with their reasons, and tells where dates and plans differ', async () => {
    const { page } = await open();
    await tab(page, 'Shared days');
    const ranked = page.locator('.ranked > li');
    expect(await ranked.locator('h3').allTextContents()).toEqual([
      'Tuesday 1 September 2026',
      'Friday 23 October 2026',
      'Monday 15 February 2027',
      'Monday 4 January 2027',
      'Friday 28 May 2027',
      'Monday 7 June 2027',
      'Wednesday 2 September 2026',
    ]);
    const texts = await ranked.nth(1).locator('.reasons li').allTextContents();
    expect(texts.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'For: Closed already: Ysgol Gyfun Dyffryn Ffug; Bryn Prawf Primary School; St Enghraifft’s RC Primary School',
      'For: An INSET day of ours already',
      'For: Next to a holiday',
    ]);
    const october = page.locator('article', { hasText: '23 October' });
    await october.getByText('64').waitFor();
    await october.getByText('Also closed that day, and not marked as sharing it').waitFor();
    const february = page.locator('article', { hasText: '15 February' });
    await february.getByText(`these schools are open that day: ${bryn}`).waitFor();
    expect(await february.getByText('Deg trefn feunyddiol').getAttribute('lang')).toBe('cy');
  });
});

describe('bringing in dates', () => {
  const saved = {
    ...clusterFacts,
    cluster: [
      ...clusterFacts.cluster.filter(({ school }) => school !== bryn),
      row(bryn, '2027-02-15'),
    ],
  };

  it('shows line by line what was read and what was not, and saves in one write after a yes', async () => {
    const { page, callsOf } = await open({ saveCluster: () => ok(saved) });
    await readPasted(page);
    await page.getByRole('heading', { name: 'What was read', exact: true }).waitFor();
    await page.locator('h1:focus').waitFor();
    await page.getByText(`For ${bryn}`).waitFor();
    const ticked = page.locator('.read-dates input:checked');
    expect(await ticked.count()).toBe(3);
    await page.getByText('Line 8: 31 November 2026 INSET').waitFor();
    await page.getByText('There is no such day').waitFor();
    await page.getByText('No longer there: Monday 4 January 2027').waitFor();
    expect(callsOf('saveCluster')).toEqual([]);
    await page.getByRole('checkbox', { name: /Tuesday 1 September/ }).uncheck();
    await page.getByRole('checkbox', { name: /Thursday 17 September/ }).check();
    await page.getByRole('button', { name: 'Save 3 dates' }).dblclick();
    await page.getByText(`Saved: ${bryn}, 3 dates.`).waitFor();
    await page.locator('.months').waitFor();
    expect(callsOf('saveCluster').map(({ args }) => args)).toEqual([
      [
        nia,
        {
          year: '2026-27',
          school: bryn,
          contact: 'swyddfa@bryn-prawf.example.com',
          from: 'pasted',
          dates: [
            { date: '2026-09-17', title: 'twilight 15:45–17:45' },
            { date: '2026-10-23', title: 'HMS ar y cyd' },
            { date: '2027-02-15', title: 'INSET: Cymraeg' },
          ],
        },
      ],
    ]);
  });

  it('keeps what it has beside what is new, when that is asked for', async () => {
    const { page, callsOf } = await open({ saveCluster: () => ok(saved) });
    await readPasted(page, `${bryn}\n7 June 2027`);
    await page.getByText('No longer there').waitFor();
    await page.getByText('More dates beside those it has').click();
    await page.getByText('As before: 3').waitFor();
    expect(await page.getByText('No longer there').count()).toBe(0);
    await page.getByRole('button', { name: 'Save 1 date' }).click();
    await page.getByText(`Saved: ${bryn}`).waitFor();
    expect(callsOf('saveCluster')[0]?.args[1]).toMatchObject({
      dates: ['2026-09-01', '2026-10-23', '2027-01-04', '2027-06-07'].map((date) => ({ date })),
    });
  });

  it('keeps the preview when saving fails, and saves when tried again', async () => {
    let later = makeLater<Reply<InsetFacts>>();
    const { page, callsOf } = await open({ saveCluster: () => later.promise });
    await readPasted(page);
    await page.getByRole('button', { name: 'Save 3 dates' }).click();
    await page.getByRole('button', { name: 'Saving…' }).waitFor();
    later.give({ ok: false, error: { code: 'sheet-busy', message: 'The sheet is busy.' } });
    await page.getByText('The sheet is busy.').waitFor();
    expect(await page.locator('.read-dates input:checked').count()).toBe(3);
    later = makeLater();
    later.give(ok(saved));
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText(`Saved: ${bryn}, 3 dates.`).waitFor();
    expect(callsOf('saveCluster')).toHaveLength(2);
  });

  it('takes several schools of one text one after another', async () => {
    const { page, callsOf } = await open({ saveCluster: () => ok(saved) });
    await readPasted(
      page,
      'School,Date\nBryn Prawf,15/02/2027\nYsgol Newydd,23/10/2026\n,04/01/2027',
    );
    await page.getByText(`For ${bryn}`).waitFor();
    await page.getByRole('button', { name: 'Save 1 date' }).click();
    await page.getByText('Next in this text: Ysgol Newydd.').waitFor();
    await page.getByText('For Ysgol Newydd').waitFor();
    await page.getByRole('button', { name: 'Save 2 dates' }).click();
    await page.getByText('Saved: Ysgol Newydd, 2 dates.').waitFor();
    expect(
      callsOf('saveCluster').map(({ args }) => (args[1] as { school: string }).school),
    ).toEqual([bryn, 'Ysgol Newydd']);
  });

  it('asks which school where the text does not say, and reads the month first when told so', async () => {
    const { page } = await open();
    await readPasted(page, '01/02/2027');
    await page.getByText('Choose the school: what you gave does not name it.').waitFor();
    await page.locator('#bring-school:focus').waitFor();
    await page.locator('#bring-school').selectOption(bryn);
    await press(page);
    await page.getByText('Monday 1 February 2027').waitFor();
    await page.getByText('The month', { exact: true }).click();
    await page.getByText('Saturday 2 January 2027').waitFor();
  });

  it('does not take our own school for another', async () => {
    const { page } = await open();
    await readPasted(page, 'Cwm Ffug Primary School\n1 September 2026');
    await page.getByText('This is our own school.').waitFor();
    expect(await page.locator('.button.primary').count()).toBe(0);
  });

  it('lists a school that has given no dates yet', async () => {
    const { page, callsOf } = await open({ saveCluster: () => ok(saved) });
    await tab(page, 'Bring in dates');
    await page.locator('#bring-school').selectOption('+');
    await page.getByLabel('Name of the school').fill('Ysgol Newydd');
    await page.getByLabel('Role address there').fill(' Swyddfa@newydd.example.com ');
    await page.getByRole('button', { name: 'Save the school without dates' }).click();
    await page.getByText('The school will be here without dates').waitFor();
    await page.getByRole('button', { name: 'Save without dates' }).click();
    await page.getByText('Saved: Ysgol Newydd, without dates.').waitFor();
    expect(callsOf('saveCluster')[0]?.args[1]).toMatchObject({
      school: 'Ysgol Newydd',
      contact: 'swyddfa@newydd.example.com',
      dates: [],
    });
  });

  it.each([
    [
      'a calendar',
      'dates.ics',
      Buffer.from(
        'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20261023\r\nSUMMARY:INSET\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      ),
    ],
    [
      'a table in UTF-16',
      'dates.csv',
      Buffer.from('\ufeffDate\tTitle\n23/10/2026\tINSET ŵ', 'utf16le'),
    ],
    ['an older text', 'dates.txt', Buffer.from('23 October 2026 INSET \x93caf\xe9\x94', 'latin1')],
  ])('reads %s from a file', async (_, name, buffer) => {
    const { page } = await open();
    await tab(page, 'Bring in dates');
    await page.locator('#bring-school').selectOption(maes);
    await page.getByText('A file').click();
    await page.locator('#bring-file').setInputFiles({ name, mimeType: 'text/plain', buffer });
    await press(page);
    await page.getByText('Friday 23 October 2026').waitFor();
    await page.getByText(`From: ${name}`).waitFor();
    expect(await page.locator('.read-dates').textContent()).toMatch(/INSET($| ŵ| “café”)/);
  });

  it('refuses a file that is too large, before reading it', async () => {
    const { page } = await open();
    await tab(page, 'Bring in dates');
    await page.locator('#bring-school').selectOption(maes);
    await page.getByText('A file').click();
    await press(page);
    await page.getByText('Choose a file first.').waitFor();
    const buffer = Buffer.alloc(5_000_001, 'x');
    await page
      .locator('#bring-file')
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer });
    await press(page);
    await page.getByText('larger than any list of dates').waitFor();
  });

  it('reads a shared sheet by its link, and says why it could not', async () => {
    let may = false;
    const { page, callsOf } = await open({
      readSharedDates: () =>
        may
          ? ok({
              name: 'Dates 2026–27',
              lines: [
                ['School', 'Date'],
                [bryn, '46318'],
              ],
            })
          : { ok: false, error: { code: 'no-access', message: 'It is not shared with you.' } },
    });
    await tab(page, 'Bring in dates');
    await page.getByText('A shared sheet').click();
    await page
      .getByLabel('Link of the sheet')
      .fill('https://docs.google.com/spreadsheets/d/abcdefghijklmnop/edit');
    await press(page);
    await page.getByText('It is not shared with you.').waitFor();
    may = true;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Friday 23 October 2026').waitFor();
    await page.getByText('From: Dates 2026–27').waitFor();
    expect(callsOf('readSharedDates')).toHaveLength(2);
  });

  it('says that the sheet is slow, and keeps what was typed', async () => {
    const { page } = await openDialog(
      world.context,
      'cluster',
      { ...clusterServer, readSharedDates: () => lost },
      { prepare: (opened) => opened.clock.install() },
    );
    await tab(page, 'Bring in dates');
    await page.getByText('A shared sheet').click();
    await page.getByLabel('Link of the sheet').fill('https://docs.google.com/x');
    await press(page);
    await page.getByRole('button', { name: 'Reading…' }).waitFor();
    await page.clock.runFor(9_000);
    await page.getByText('Still waiting for an answer.').waitFor();
    await page.clock.runFor(360_000);
    await page.getByText('The sheet did not answer.').waitFor();
    expect(await page.getByLabel('Link of the sheet').inputValue()).toBe(
      'https://docs.google.com/x',
    );
  });

  it('is done by the keyboard alone', async () => {
    const { page, callsOf } = await open({ saveCluster: () => ok(saved) });
    await page.locator('#tab-bring').focus();
    await page.keyboard.press('Enter');
    await page.locator('#bring-text').focus();
    await page.keyboard.insertText(`${bryn}\n23 October 2026 INSET\n4 January 2027 INSET`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('h1:focus').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe(
      'checkbox',
    );
    await page.keyboard.press('Space');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save 1 date');
    await page.keyboard.press('Enter');
    await page.getByText(`Saved: ${bryn}, 1 date.`).waitFor();
    expect(callsOf('saveCluster')).toHaveLength(1);
  });

  it('keeps what was pasted and ticked when the language changes', async () => {
    const { page } = await open();
    await readPasted(page);
    await page.getByRole('checkbox', { name: /Tuesday 1 September/ }).uncheck();
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByRole('heading', { name: 'Yr hyn a ddarllenwyd' }).waitFor();
    expect(await page.locator('.read-dates input:checked').count()).toBe(2);
    await page.getByText('Dydd Mawrth 1 Medi 2026', { exact: true }).waitFor();
  });

  it('takes 50,000 characters without losing its place', async () => {
    const { page } = await open();
    await readPasted(page, `${bryn}\n23 October 2026 ${'ŵ ŷ '.repeat(12_500)}\n4 January 2027`);
    await page.getByText('Too long for a line of dates').waitFor();
    await page.getByText('Monday 4 January 2027').waitFor();
  });
});

describe('sending ours', () => {
  async function save(page: Page, name: string): Promise<{ file: string; text: string }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ]);
    return {
      file: download.suggestedFilename(),
      text: readFileSync(await download.path(), 'utf8'),
    };
  }

  it('gives a table and a calendar that others read', async () => {
    const { page } = await open();
    await tab(page, 'Send ours');
    const table = await save(page, 'Download for a spreadsheet');
    expect(table.file).toBe('inset-dates-2026-27.csv');
    const { data } = Papa.parse<string[]>(table.text.slice(1), { skipEmptyLines: true });
    expect(data).toHaveLength(13);
    expect(data[1]?.slice(0, 2)).toEqual(['Cwm Ffug Primary School', '2026-09-01']);
    await page.getByText('Saved by your browser: inset-dates-2026-27.csv.').waitFor();
    const calendar = await save(page, 'Download for a calendar');
    const events = new ICAL.Component(ICAL.parse(calendar.text)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(12);
    expect(calendar.text).not.toContain('20270610');
  });

  it('copies the text, or marks it where the browser does not allow that', async () => {
    const { page } = await open();
    await tab(page, 'Send ours');
    await page.evaluate(() => {
      Object.assign(window, { copied: '' });
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: async (text: string) => void Object.assign(window, { copied: text }),
        },
        configurable: true,
      });
    });
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.getByText('Copied. Paste it into a message').waitFor();
    expect(await page.evaluate('window.copied')).toContain(
      '– Friday 23 October 2026: Progress and assessment in the Curriculum for Wales',
    );
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.getByText('The browser did not allow copying.').waitFor();
    expect(await page.evaluate(() => window.getSelection()?.toString().length)).toBeGreaterThan(
      100,
    );
  });
});
