import type { InsetFacts } from '../../src/core/wire/office-server';
import type { Reply } from '../../src/core/wire/reply';
import { nia, ok } from './office-world';
import { type HostedPage, lost } from './page-host';
import { makeLater, withBrowser } from './with-browser';
import { empty, facts, openYear, unconfirmed } from './year-world';

const world = withBrowser({});

const focusedId = ({ page }: HostedPage) => page.evaluate(() => document.activeElement?.id ?? '');

describe('the calendar', () => {
  it('is moved in with the arrows, one stop of the Tab key a month, and opens a day with Enter', async () => {
    const hosted = await openYear(world.context);
    const { page } = hosted;
    const first = page.locator('#date-2026-10-23');
    await first.focus();
    expect(await page.locator('.month').nth(1).locator('[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await focusedId(hosted)).toBe('date-2026-10-30');
    await page.keyboard.press('ArrowDown');
    expect(await focusedId(hosted)).toBe('date-2026-11-06');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('End');
    expect(await focusedId(hosted)).toBe('date-2026-10-11');
    await page.keyboard.press('Tab');
    expect(await focusedId(hosted)).toBe('date-2026-11-06');
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Friday 23 October 2026' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  it('says in words what a date is, in the language of the page', async () => {
    const { page } = await openYear(world.context);
    await page
      .getByRole('button', {
        name: 'Friday 23 October: INSET day, Progress and assessment, Other schools too',
      })
      .waitFor();
    await page.getByRole('button', { name: 'Monday 3 May: Bank holiday, May Day' }).waitFor();
    await page.getByRole('button', { name: 'Cymraeg', exact: true }).click();
    await page
      .getByRole('button', { name: 'dydd Iau 10 Mehefin: Wedi’i ganslo: Sesiwn gyfnos' })
      .waitFor();
  });

  it('offers what can be planned on an empty date, says what does not fit, and gives the keyboard back', async () => {
    const hosted = await openYear(world.context);
    const { page } = hosted;
    await page.locator('#date-2027-05-03').click();
    await page.locator('#date-panel-title:focus').waitFor();
    await page.getByText('3 May 2027 is a bank holiday (May Day).').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#date-2027-05-03:focus').waitFor();
    await page.locator('#date-2027-06-17').click();
    await page.getByRole('button', { name: 'Plan an INSET day here' }).click();
    expect(await page.locator('#day-date').inputValue()).toBe('2027-06-17');
    await page.getByRole('button', { name: 'Back to the year' }).click();
    await page.locator('#date-2027-06-17').click();
    await page
      .getByRole('button', { name: 'Plan a twilight session here, for Tuesday 20 July' })
      .click();
    await page.getByRole('heading', { name: 'A new session' }).waitFor();
    expect(await page.locator('#session-date').inputValue()).toBe('2027-06-17');
  });
});

describe('the days beside it', () => {
  it('say how a day is earned, who is short and by when, and what is missing, two at a time', async () => {
    const { page } = await openYear(world.context);
    const card = page.locator('.day-card', { hasText: 'Monday 19 July' });
    await card.getByText('Earned: 6 h of 6 h held.').waitFor();
    await card
      .getByText('Dewi Prawf (not in on Thursdays) has 6 h to catch up by 12 February.')
      .waitFor();
    expect(await card.locator('.gap:visible').count()).toBe(2);
    await card.getByRole('button', { name: /^and \d+ more$/ }).click();
    expect(await card.locator('.gap:visible').count()).toBeGreaterThan(2);
    const reopened = page.locator('.day-card', { hasText: 'Tuesday 20 July' });
    await reopened.getByText('0 h of 6 h held, 4 h to come, 2 h still to plan.').waitFor();
  });

  it('say nothing of people in red, and show what staff typed as text', async () => {
    const { page } = await openYear(world.context);
    await page.getByText('Phonics update: the new sequence, with <b>examples</b>').waitFor();
    expect(await page.locator('.day-people .bad').count()).toBe(0);
    expect(await page.locator('b', { hasText: 'examples' }).count()).toBe(0);
  });
});

describe('the year as a whole', () => {
  it('asks for the number of days until it is confirmed, and keeps all rules of the year with it', async () => {
    const { page, callsOf } = await openYear(world.context, {
      loadInset: () => ok(unconfirmed),
      saveInsetRules: () => ok(facts),
    });
    await page.getByText('everything here is worked out with 5.').waitFor();
    await page.locator('.banner .chip', { hasText: '6' }).click();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.locator('.banner').waitFor({ state: 'detached' });
    expect(callsOf('saveInsetRules').map((call) => call.args)).toEqual([
      [
        nia,
        {
          rules: {
            ...{ year: '2026-27', days: 6, confirmed: true, hoursPerDay: 6, twilightHours: 2 },
            ...{ twilights: 3, extraFor: '', noticeDays: 28, reminderDays: 3 },
          },
          ...{ before: null, reason: '', evaluation: '' },
        },
      ],
    ]);
  });

  it('lays the rules that are typed over what somebody else has changed, and asks why a day is shorter now', async () => {
    const [own] = facts.rules;
    const theirs = { ...facts, rules: facts.rules.map((row) => ({ ...row, reminderDays: 7 })) };
    let changed = false;
    const { page, callsOf } = await openYear(world.context, {
      loadInset: () => ok(changed ? theirs : facts),
      saveInsetRules: () => {
        if (changed) return ok(theirs);
        changed = true;
        const message = 'Somebody else changed this.';
        return { ok: false as const, error: { code: 'changed-meanwhile' as const, message } };
      },
    });
    await page.getByText('Rules of this year').click();
    await page.locator('#rules-hoursPerDay').fill('5.5');
    await page.getByRole('button', { name: 'Save the rules' }).click();
    await page.locator('#rules-reason:focus').waitFor();
    await page.keyboard.type('The contract says five and a half.');
    await page.getByRole('button', { name: 'Save the rules' }).click();
    await page.getByText('This page now shows what stands in the workbook').waitFor();
    expect(await page.locator('#rules-reminderDays').inputValue()).toBe('7');
    expect(await page.locator('#rules-hoursPerDay').inputValue()).toBe('5.5');
    await page.getByRole('button', { name: 'Save the rules' }).click();
    await page.getByText('Saved.').waitFor();
    expect(callsOf('saveInsetRules').map((call) => call.args[1])).toMatchObject([
      { rules: { ...own, hoursPerDay: 5.5 }, before: own },
      {
        rules: { ...own, hoursPerDay: 5.5, reminderDays: 7 },
        before: { ...own, reminderDays: 7 },
        reason: 'The contract says five and a half.',
      },
    ]);
  });

  it('of which nothing is known yet asks for its term dates beside the calendar', async () => {
    const { page } = await openYear(world.context, {
      loadInset: () => ok({ ...empty, year: '2027-28', terms: [] }),
    });
    await page
      .locator('.day-list')
      .getByText('2027–28 has no term dates yet, so no date can be checked.')
      .waitFor();
    expect(await page.getByText(/has no term dates yet/).count()).toBe(1);
  });

  it('shows hours for the national priorities beside those of the two years before', async () => {
    const { page } = await openYear(world.context);
    const table = page.getByRole('table', { name: /national priority/ });
    await table.getByRole('columnheader', { name: '2024–25' }).waitFor();
    await table.getByRole('row', { name: /6 h 12 h 6 h/ }).waitFor();
  });

  it('opens another year and keeps this one in sight until it is there', async () => {
    const other = makeLater<Reply<InsetFacts>>();
    const { page, callsOf } = await openYear(world.context, {
      loadInset: (_, year) => (year === '' ? ok(facts) : other.promise),
    });
    await page.getByLabel('Academic year').selectOption('2025-26');
    await page.locator('.year-grid[aria-busy="true"]').waitFor();
    await page.getByRole('heading', { name: 'INSET 2026–27' }).waitFor();
    other.give(ok({ ...empty, year: '2025-26' }));
    await page.getByRole('heading', { name: 'INSET 2025–26' }).waitFor();
    expect(callsOf('loadInset').map((call) => call.args[1])).toEqual(['', '2025-26']);
  });

  it('puts a request on an agenda with one click, after what stands there', async () => {
    const { page, callsOf } = await openYear(world.context, { saveAgenda: () => ok(facts) });
    await page
      .getByRole('button', { name: 'Put on the agenda: Something on one-page profiles, please' })
      .click();
    await page.getByText('Saved.').waitFor();
    await page.getByText('On the agenda: Monday 15 February: ').waitFor();
    const [save] = callsOf('saveAgenda').map((call) => call.args[1]);
    expect(save).toMatchObject({
      about: 'D4',
      before: facts.agenda,
      items: [
        { id: 'G1', order: 1 },
        { id: 'G2', order: 2 },
        {
          ...{ order: 3, from: 'Q1', priority: 'P3' },
          itemEnglish: 'Something on one-page profiles, please',
        },
      ],
    });
  });

  it('says of what is over that it is not confirmed, not that it is to come', async () => {
    const { page } = await openYear(world.context, {
      loadInset: () => ok({ ...facts, now: '2027-07-18T09:00', marks: [] }),
    });
    await page.locator('.ledger', { hasText: 'over and not confirmed yet' }).first().waitFor();
    expect(await page.locator('.ledger', { hasText: 'to come' }).count()).toBe(0);
    expect(
      await page.getByText(/nobody is marked present in the register/).count(),
    ).toBeGreaterThan(0);
  });

  it('shows how the plan was changed, the newest first, with why', async () => {
    const { page } = await openYear(world.context);
    await page.getByText('Changes of the plan (2)').click();
    const lines = page.locator('.history li');
    expect(await lines.nth(0).textContent()).toContain('The hall is a polling place.');
    expect(await lines.nth(1).textContent()).toContain(
      'Moved from Friday 5 February to Monday 15 February',
    );
  });

  it('prints the calendar and the days on two pages of A4, without controls, names or what is missing', async () => {
    const { page } = await openYear(world.context);
    await page.locator('.day-card').first().waitFor();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('select:visible, .button.primary:visible').count()).toBe(0);
    await page.locator('.day-card:visible').first().waitFor();
    const notForTheWall = '.day-people, .gap, .actions, .wishes, .history';
    expect(await page.locator(notForTheWall).filter({ visible: true }).count()).toBe(0);
  });
});

it('says that something is saved though the answer comes before the page is drawn again', async () => {
  const late = `{
    const later = setTimeout;
    requestAnimationFrame = (draw) => later(draw, 400);
    setTimeout = (work, ms = 0) => later(work, Math.max(ms, 400));
  }`;
  const { page } = await openYear(
    world.context,
    { saveAgenda: () => ok(facts) },
    { prepare: (opened) => opened.addInitScript(late) },
  );
  await page.getByRole('button', { name: /^Put on the agenda: Something/ }).click();
  await page.getByText('Saved.').waitFor();
});

describe('when the sheet does not answer', () => {
  it('shows where the year will be, and says so when it is late', async () => {
    const { page } = await openYear(
      world.context,
      { loadInset: () => lost },
      { prepare: (opened) => opened.clock.install() },
    );
    await page.clock.runFor(400);
    await page.locator('.skeleton').waitFor();
    await page.clock.runFor(9_000);
    await page.getByText('Still waiting for an answer.').waitFor();
  });

  it('says what failed, in words, and tries again', async () => {
    let failing = true;
    const { page } = await openYear(world.context, {
      loadInset: () => {
        if (failing) throw new Error('Service error: Spreadsheets');
        return ok(facts);
      },
    });
    expect(await page.getByRole('alert').textContent()).not.toContain('Service error');
    failing = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.day-card').first().waitFor();
  });
});
