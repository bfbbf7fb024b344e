import { makeId } from '../../src/core/inset/made-id';
import type { InsetFacts } from '../../src/core/wire/office-server';
import type { Reply } from '../../src/core/wire/reply';
import { nia, ok } from './office-world';
import type { HostedPage } from './page-host';
import { withBrowser } from './with-browser';
import { days, facts, openYear, sessions } from './year-world';

const world = withBrowser({});

type Server = Parameters<typeof openYear>[1];

async function openDay(id: string, server: Server = {}): Promise<HostedPage> {
  const hosted = await openYear(world.context, server);
  await hosted.page.locator(`#open-${id}`).click();
  await hosted.page.locator('.day-form').waitFor();
  return hosted;
}

async function openTab(id: string, name: string, server: Server = {}): Promise<HostedPage> {
  const hosted = await openDay(id, server);
  await hosted.page.locator(`#tab-${name}`).click();
  return hosted;
}

const savesOf = (hosted: HostedPage, name: string) =>
  hosted.callsOf(name).map((call) => call.args[1] as Readonly<Record<string, unknown>>);

const refused = (code: 'sheet-busy' | 'changed-meanwhile', message: string) => ({
  ok: false as const,
  error: { code, message },
});

describe('a new day', () => {
  it('says at once what does not fit, needs a date and no title, and opens once it is saved', async () => {
    const made: InsetFacts = {
      ...facts,
      days: [
        ...days,
        { ...dayOf('D4'), id: 'D7', date: '2027-06-15', titleEnglish: '', titleWelsh: '' },
      ],
    };
    const hosted = await openYear(world.context, { saveInsetDay: () => ok(made) });
    const { page } = hosted;
    await page.getByRole('button', { name: 'Plan an INSET day' }).click();
    await page.getByRole('button', { name: 'Save the day' }).click();
    await page.locator('#day-date:focus').waitFor();
    await page.getByLabel('Date', { exact: true }).fill('2027-06-12');
    await page.getByText(/12 June 2027 .*(Saturday|weekend)/).waitFor();
    await page.getByLabel('Date', { exact: true }).fill('2027-06-15');
    await page.locator('.gap').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save the day' }).dblclick();
    await page.getByRole('heading', { name: 'Tuesday 15 June 2027' }).waitFor();
    await page.getByRole('heading', { name: 'No title yet' }).waitFor();
    const saves = savesOf(hosted, 'saveInsetDay');
    expect(saves).toHaveLength(1);
    expect(saves[0]).toMatchObject({
      ...{ year: '2026-27', before: null, reason: '' },
      day: { id: '', date: '2027-06-15', titleEnglish: '', takenAs: 'day' },
    });
    expect(String(saves[0]?.key)).toHaveLength(20);
  });
});

describe('a new day whose save nobody answered', () => {
  it('is laid over what somebody else has made of it since, and is saved as that day', async () => {
    let theirs: (typeof days)[number] | null = null;
    const hosted = await openYear(world.context, {
      loadInset: () => ok(theirs ? { ...facts, days: [...days, theirs] } : facts),
      saveInsetDay: (_, save) => {
        if (save.before) return ok({ ...facts, days: [...days, save.day] });
        if (theirs) return refused('changed-meanwhile', 'Somebody else changed this.');
        const id = makeId('D', save.key);
        theirs = { ...save.day, id, venue: 'Library', lead: 'S03' };
        throw new Error('Service error: Spreadsheets');
      },
    });
    const { page } = hosted;
    await page.getByRole('button', { name: 'Plan an INSET day' }).click();
    await page.getByLabel('Date', { exact: true }).fill('2027-06-15');
    await page.locator('#day-titleEnglish').fill('Oracy');
    await page.getByLabel('Venue').fill('Hall');
    await page.getByRole('button', { name: 'Save the day' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Venue').fill('Gym');
    await page.getByLabel('Aim', { exact: true }).fill('Talk');
    await page.getByRole('button', { name: 'Save the day' }).click();
    await page.getByText('This page now shows what stands in the workbook').waitFor();
    await page.getByText('Venue: now in the workbook').waitFor();
    expect(await page.getByLabel('Led by').inputValue()).toBe('Llŷr Ffug');
    await page.getByRole('button', { name: 'Keep what I typed' }).click();
    await page.getByRole('button', { name: 'Save the day' }).click();
    await page.getByRole('heading', { name: 'Tuesday 15 June 2027' }).waitFor();
    const [first, second, third] = savesOf(hosted, 'saveInsetDay');
    expect(first).toMatchObject({ before: null, sent: [] });
    expect(second).toMatchObject({ before: null, sent: [first?.day], key: first?.key });
    expect(third).toMatchObject({
      before: theirs,
      day: { ...Object(theirs), venue: 'Gym', aimEnglish: 'Talk' },
    });
  });
});

describe('what does not fit about a new day', () => {
  it('follows its times as they are typed, not its date alone', async () => {
    const { page } = await openYear(world.context, {});
    await page.getByRole('button', { name: 'Plan an INSET day' }).click();
    await page.getByLabel('Date', { exact: true }).fill('2027-06-15');
    await page.locator('#day-starts').fill('15:00');
    await page.locator('#day-ends').fill('09:00');
    await page.getByText('It ends before it begins').waitFor();
    await page.locator('#day-ends').fill('16:00');
    await page.getByText('there are 1\u00a0h, but it counts as 6\u00a0h').waitFor();
    await page.locator('#day-starts').fill('10:00');
    await page.locator('.gap').waitFor({ state: 'detached' });
  });
});

describe('a day being changed', () => {
  it('keeps what was typed when saving fails and when the page is left, and saves it as the same thing', async () => {
    let failing = true;
    const hosted = await openDay('D3', {
      saveInsetDay: () => (failing ? refused('sheet-busy', 'The sheet is busy.') : ok(facts)),
    });
    const { page } = hosted;
    const typed = '=1+1 <b>ŵ</b> 🎉';
    await page.getByLabel('Venue').fill(typed);
    await page.getByText('Not saved yet. It is kept in this browser.').waitFor();
    await page.getByRole('button', { name: 'Save the day' }).click();
    await page.getByText('The sheet is busy.').waitFor();
    await page.getByRole('button', { name: 'Back to the year' }).click();
    await page.locator('#open-D3').click();
    await page.getByText('What you had typed and not saved is back.').waitFor();
    expect(await page.getByLabel('Venue').inputValue()).toBe(typed);
    failing = false;
    await page.getByRole('button', { name: 'Save the day' }).click();
    await page.getByText('Saved.').waitFor();
    const [first, second] = savesOf(hosted, 'saveInsetDay');
    expect(first).toEqual(second);
    expect(second).toMatchObject({ day: { venue: typed }, before: dayOf('D3') });
  });

  it('lays what was typed over what somebody else has changed, and asks where both changed the same', async () => {
    const theirs = { ...dayOf('D3'), venue: 'Library', aimEnglish: 'Theirs' };
    let changed = false;
    const hosted = await openDay('D3', {
      loadInset: () => ok(changed ? withDay(theirs) : facts),
      saveInsetDay: () => {
        if (changed) return ok(withDay({ ...theirs, venue: 'Hall', lead: 'Ann' }));
        changed = true;
        return refused('changed-meanwhile', 'Somebody else changed this.');
      },
    });
    const { page } = hosted;
    await page.getByLabel('Venue').fill('Hall');
    await page.getByLabel('Led by').fill('Ann');
    await page.getByRole('button', { name: 'Save the day' }).click();
    await page.getByText('This page now shows what stands in the workbook').waitFor();
    await page.getByText('Venue: now in the workbook').waitFor();
    expect(await page.getByLabel('Venue', { exact: true }).inputValue()).toBe('Hall');
    expect(await page.getByLabel('Aim', { exact: true }).inputValue()).toBe('Theirs');
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Keep what I typed' }).click();
    await page.getByRole('button', { name: 'Save the day' }).click();
    await page.getByText('Saved.').waitFor();
    expect(savesOf(hosted, 'saveInsetDay')[1]).toMatchObject({
      before: theirs,
      day: { venue: 'Hall', lead: 'Ann', aimEnglish: 'Theirs' },
    });
  });

  it('is moved with a reason, after it has said what follows', async () => {
    const moved = { ...dayOf('D2'), date: '2026-10-22' };
    const hosted = await openDay('D2', { saveInsetDay: () => ok(withDay(moved)) });
    const { page } = hosted;
    await page.getByRole('button', { name: 'Move…' }).click();
    await page.getByText('Families were told on 15 September 2026.').waitFor();
    expect(await page.locator('.button.primary:visible').count()).toBe(1);
    await page.getByLabel('New date').fill('2026-10-22');
    await page.getByRole('button', { name: 'Move it' }).click();
    await page.getByText('Say in a few words why.').waitFor();
    await page.getByLabel('Why?').fill('The secondary school cannot come.');
    await page.getByLabel(/What had you seen/).fill('Half of their staff is at a conference.');
    await page.getByRole('button', { name: 'Move it' }).click();
    await page.getByRole('heading', { name: 'Thursday 22 October 2026' }).waitFor();
    expect(savesOf(hosted, 'saveInsetDay')).toEqual([
      expect.objectContaining({
        day: moved,
        before: dayOf('D2'),
        reason: 'The secondary school cannot come.',
        evaluation: 'Half of their staff is at a conference.',
      }),
    ]);
  });

  it('that has been is made shorter with a reason only, whether the page or the server asks', async () => {
    let now = 'refused';
    const hosted = await openDay('D1', {
      saveInsetDay: () =>
        now === 'refused'
          ? {
              ok: false as const,
              error: {
                code: 'bad-input' as const,
                message: 'Not saved yet.',
                fields: { reason: 'Say why. The reason is kept with the change.' },
              },
            }
          : ok(withDay({ ...dayOf('D1'), part: 'half' })),
    });
    const { page } = hosted;
    const asked = page.getByRole('heading', { name: 'This has been counted already' });
    await page.getByLabel('Venue').fill('Gym');
    expect(await asked.count()).toBe(0);
    await page.getByRole('button', { name: 'Save the day' }).click();
    await asked.waitFor();
    await page.getByRole('button', { name: 'Back to the year' }).click();
    await page.locator('#open-D1').click();
    await page.getByText('Half a day').click();
    await asked.waitFor();
    await page.getByText('A whole day').click();
    await asked.waitFor({ state: 'detached' });
    await page.getByText('Half a day').click();
    await page.getByRole('button', { name: 'Save the day' }).click();
    await page.locator('#day-reason:focus').waitFor();
    await page.getByText('Say in a few words why.').waitFor();
    await page.keyboard.type('The boiler broke at noon. ');
    now = 'taken';
    await page.getByRole('button', { name: 'Save the day' }).click();
    await page.getByText('Saved.').waitFor();
    await asked.waitFor({ state: 'detached' });
    expect(savesOf(hosted, 'saveInsetDay').map(({ reason }) => reason)).toEqual([
      '',
      'The boiler broke at noon.',
    ]);
  });

  it('is moved without undoing what somebody else has changed meanwhile', async () => {
    const theirs = { ...dayOf('D4'), venue: 'Library' };
    let changed = false;
    const hosted = await openDay('D4', {
      loadInset: () => ok(changed ? withDay(theirs) : facts),
      saveInsetDay: () => {
        if (changed) return ok(withDay({ ...theirs, date: '2027-02-16' }));
        changed = true;
        return refused('changed-meanwhile', 'Somebody else changed this.');
      },
    });
    const { page } = hosted;
    await page.getByRole('button', { name: 'Move…' }).click();
    await page.getByLabel('New date').fill('2027-02-16');
    await page.getByLabel('Why?').fill('The hall is let.');
    await page.getByRole('button', { name: 'Move it' }).click();
    await page.getByText('This page now shows what stands in the workbook').waitFor();
    await page.getByRole('button', { name: 'Move it' }).click();
    await page.getByRole('heading', { name: 'Tuesday 16 February 2027' }).waitFor();
    expect(savesOf(hosted, 'saveInsetDay')[1]).toMatchObject({
      before: theirs,
      day: { date: '2027-02-16', venue: 'Library' },
    });
  });

  it('stays as it is when somebody thinks better of it', async () => {
    const { page, callsOf } = await openDay('D4');
    await page.getByRole('button', { name: 'Call off…' }).click();
    await page.locator('[role="alertdialog"] :focus').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    expect(callsOf('saveInsetDay')).toEqual([]);
  });
});

describe('sessions of a day taken as twilights', () => {
  it('are added beside one that was called off, which shows with its reason', async () => {
    const hosted = await openTab('D6', 'sessions', { saveSession: () => ok(facts) });
    const { page } = hosted;
    await page.getByText('The hall is a polling place.').waitFor();
    await page.getByRole('button', { name: 'Add a session' }).click();
    await page.getByLabel('Date').fill('2027-07-21');
    const late = page.getByText(/It is on 21 July 2027/);
    await late.waitFor();
    await page.getByLabel('Date').fill('2027-06-17');
    await late.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save the session' }).click();
    await page.getByText('Saved.').waitFor();
    expect(savesOf(hosted, 'saveSession')).toEqual([
      expect.objectContaining({
        session: expect.objectContaining({ id: '', day: 'D6', date: '2027-06-17' }),
        before: null,
      }),
    ]);
  });

  it('are marked as held once they are over, and a held one is corrected with a reason only', async () => {
    const unheld = { ...facts, marks: facts.marks.filter(({ about }) => about !== 'A3') };
    const hosted = await openTab('D5', 'sessions', {
      loadInset: () => ok(unheld),
      saveSession: () => ok(facts),
    });
    const { page } = hosted;
    await page.getByRole('button', { name: 'Mark as held Thursday 21 January' }).click();
    await page.getByText('Saved.').waitFor();
    await page.getByRole('button', { name: 'Correct… Thursday 17 September' }).click();
    await page.getByRole('button', { name: 'Correct it' }).click();
    await page.getByText('Say in a few words why.').waitFor();
    await page.getByLabel('Date', { exact: true }).fill('2026-09-16');
    await page.getByLabel('Ends at').fill('17:15');
    await page.getByLabel('Why?').fill('It ended half an hour early.');
    await page.getByRole('button', { name: 'Correct it' }).click();
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    const [held, corrected] = savesOf(hosted, 'saveSession');
    expect(held).toMatchObject({ session: { id: 'A3', state: 'held' }, reason: '' });
    expect(corrected).toMatchObject({
      session: { id: 'A1', date: '2026-09-16', ends: '17:15', state: 'held' },
      before: sessions[0],
      reason: 'It ended half an hour early.',
    });
  });
});

describe('a session that shall count towards another day', () => {
  const countA3 = { name: 'Count for another day… Thursday 21 January' };
  const counted: InsetFacts = {
    ...facts,
    sessions: sessions.map((one) => (one.id === 'A3' ? { ...one, day: 'D6' } : one)),
  };

  it('shows the ledgers of both as they would be, asks why, and then leads to the other day', async () => {
    const hosted = await openTab('D5', 'sessions', { saveSession: () => ok(counted) });
    const { page } = hosted;
    await page.getByText('Earned: 6 h of 6 h held.').waitFor();
    await page.getByRole('button', countA3).press('Enter');
    const panel = page.getByRole('alertdialog');
    await panel.getByText('4 h of 6 h held, 2 h still to plan.').waitFor();
    await panel.getByText('Planned in full: 2 h of 6 h held, 4 h to come.').waitFor();
    await panel.getByText('Whoever is marked for it stays marked.').waitFor();
    await page.getByRole('button', { name: 'Count it there' }).click();
    await page.getByText('Say in a few words why.').waitFor();
    await page.locator('#change-reason:focus').waitFor();
    await page.keyboard.type('One set has a session too many.');
    await page.getByRole('button', { name: 'Count it there' }).dblclick();
    await page.getByText('The session counts towards Tuesday 20 July now.').waitFor();
    await page.locator('button:focus', { hasText: 'Open Tuesday 20 July' }).waitFor();
    await page.getByText('Planned in full: 2 h of 6 h held, 4 h to come.').waitFor();
    await page.getByText('4 h of 6 h held, 2 h still to plan.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Tuesday 20 July 2027' }).waitFor();
    await page.getByRole('heading', { name: 'Thursday 21 January' }).waitFor();
    const before = sessionOf('A3');
    const reason = 'One set has a session too many.';
    expect(savesOf(hosted, 'saveSession')).toEqual([
      expect.objectContaining({ session: { ...before, day: 'D6', reason }, before, reason }),
    ]);
  });

  it('stays while saving fails, with what was typed, and when somebody thinks better of it', async () => {
    const hosted = await openTab('D5', 'sessions', {
      saveSession: () => refused('sheet-busy', 'The sheet is busy.'),
    });
    const { page } = hosted;
    await page.getByRole('button', countA3).click();
    await page.getByLabel('Why?').fill('=1+1 <b>ŵ</b>');
    await page.getByRole('button', { name: 'Count it there' }).click();
    await page.getByText('The sheet is busy.').waitFor();
    expect(await page.getByLabel('Why?').inputValue()).toBe('=1+1 <b>ŵ</b>');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').waitFor({ state: 'detached' });
    await page.getByRole('button', countA3).waitFor();
  });

  it('says what would not fit there, and is asked for where there are several days', async () => {
    const third = { ...dayOf('D6'), id: 'D7', date: '2027-01-15' };
    const hosted = await openTab('D6', 'sessions', {
      loadInset: () => ok({ ...facts, days: [...days, third] }),
    });
    const { page } = hosted;
    await page.getByRole('button', { name: 'Count for another day… Thursday 25 February' }).click();
    await page.getByLabel('Why?').fill('x');
    await page.getByRole('button', { name: 'Count it there' }).click();
    await page.getByText('Choose the day.').waitFor();
    await page.locator('#change-day:focus').waitFor();
    await page.getByLabel('Friday 15 January').check();
    await page.getByText(/after the day/).waitFor();
    await page.getByLabel('Monday 19 July').check();
    await page.getByText(/after the day/).waitFor({ state: 'detached' });
    expect(hosted.callsOf('saveSession')).toEqual([]);
  });

  it('is not offered where no other day is taken as twilights', async () => {
    const alone = { ...facts, days: days.filter(({ id }) => id !== 'D6') };
    const { page } = await openTab('D5', 'sessions', { loadInset: () => ok(alone) });
    await page.getByRole('button', { name: /^Call off… Thursday 21/ }).waitFor();
    expect(await page.getByText('Count for another day…').count()).toBe(0);
  });

  it('is found though its day is by now taken in school, or is none', async () => {
    const inSchool = { ...dayOf('D5'), takenAs: 'day' };
    const lost = { ...sessionOf('B1'), id: 'C1', day: 'D77', date: '2027-03-04' };
    const typed = { ...withDay(inSchool), sessions: [...sessions, lost] };
    const hosted = await openYear(world.context, {
      loadInset: () => ok(typed),
      saveSession: () => ok({ ...typed, sessions: [...sessions, { ...lost, day: 'D6' }] }),
    });
    const { page } = hosted;
    await page.locator('#open-D5').click();
    await page.locator('#tab-sessions').click();
    await page.getByRole('button', countA3).waitFor();
    expect(await page.getByRole('button', { name: 'Add a session' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back to the year' }).click();
    await page.locator('#date-2027-03-04').click();
    await page
      .getByText(/counts towards “D77”/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Count for another day…' }).click();
    await page.locator('[role="alertdialog"] :focus').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Count for another day…' }).click();
    await page.getByLabel('Why?').fill('The id was typed wrong.');
    await page.getByRole('button', { name: 'Count it there' }).click();
    await page.getByRole('heading', { name: 'Tuesday 20 July 2027' }).waitFor();
    await page.getByRole('heading', { name: 'Thursday 4 March' }).waitFor();
  });
});

it('re-instates what was called off on another date, with one reason', async () => {
  const hosted = await openTab('D6', 'sessions', { saveSession: () => ok(facts) });
  const { page } = hosted;
  await page.getByRole('button', { name: 'Re-instate… Thursday 10 June' }).click();
  await page.getByLabel('Date', { exact: true }).fill('2027-06-17');
  await page.getByLabel('Why?').fill('The hall is free a week later.');
  await page.getByRole('button', { name: 'Re-instate it' }).click();
  await page.getByText('Saved.').waitFor();
  expect(savesOf(hosted, 'saveSession')).toEqual([
    expect.objectContaining({
      session: expect.objectContaining({ id: 'B3', date: '2027-06-17', state: 'planned' }),
      before: sessionOf('B3'),
    }),
  ]);
});

it('asks why whom a held session was for is changed', async () => {
  const hosted = await openTab('D5', 'sessions', { saveSession: () => ok(facts) });
  const { page } = hosted;
  await page.getByRole('button', { name: 'Change… Thursday 17 September' }).click();
  await page.getByText('Teaching assistants', { exact: true }).click();
  await page.getByRole('button', { name: 'Save the session' }).click();
  await page.locator('#session-reason:focus').waitFor();
  await page.keyboard.type('Teachers had a course that day.');
  await page.getByRole('button', { name: 'Save the session' }).click();
  await page.getByText('Saved.').waitFor();
  expect(savesOf(hosted, 'saveSession')).toEqual([
    expect.objectContaining({
      session: { ...sessions[0], audience: 'TAs' },
      reason: 'Teachers had a course that day.',
    }),
  ]);
});

it('names who leads, kept by id, or takes whoever is typed', async () => {
  const hosted = await openDay('D3', { saveInsetDay: () => ok(facts) });
  const { page } = hosted;
  await page.getByLabel('Led by').fill('Ann Prawf (TA)');
  await page.getByRole('button', { name: 'Save the day' }).click();
  await page.getByText('Saved.').waitFor();
  await page.getByLabel('Led by').fill('S03');
  expect(await page.getByLabel('Led by').inputValue()).toBe('Llŷr Ffug');
  await page.getByLabel('Led by').fill('A visitor from the cluster');
  await page.getByRole('button', { name: 'Save the day' }).click();
  await page.locator('.note.good').waitFor();
  const leads = savesOf(hosted, 'saveInsetDay').map((save) => (save.day as { lead: string }).lead);
  expect(leads).toEqual(['S09', 'A visitor from the cluster']);
});

describe('the agenda', () => {
  it('is put in order with buttons, takes up what was asked for, and is saved whole', async () => {
    const hosted = await openTab('D4', 'agenda', { saveAgenda: () => ok(facts) });
    const { page } = hosted;
    await page.getByRole('button', { name: 'Move down: Item 1' }).click();
    await page.getByRole('button', { name: /^Put on the agenda: Phonics/ }).click();
    await page.locator('.agenda > li').nth(2).waitFor();
    await page.getByLabel('Minutes').nth(2).fill('240 min');
    await page.getByText('That is longer than there is time for.').waitFor();
    await page.getByRole('button', { name: 'Save the agenda' }).click();
    await page.getByText('Saved.').waitFor();
    const [save] = savesOf(hosted, 'saveAgenda');
    expect(save).toMatchObject({
      about: 'D4',
      before: facts.agenda,
      items: [
        { id: 'G2', order: 1 },
        { id: 'G1', order: 2 },
        { order: 3, minutes: 240, from: 'E1', priority: 'P2' },
      ],
    });
  });

  it('takes up what people learn of their own interest, with one click', async () => {
    const hosted = await openTab('D4', 'agenda', { saveAgenda: () => ok(facts) });
    const { page } = hosted;
    await page
      .getByText(
        'Ann Prawf (TA), Llŷr Ffug, Dewi Prawf and 2 more, last in the log on 27 January 2027',
      )
      .waitFor();
    await page.getByText('own interest of 1 other').waitFor();
    const put = page.getByRole('button', { name: /^Put on the agenda: Outdoor learning/ });
    await put.press('Enter');
    await put.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save the agenda' }).click();
    await page.getByText('Saved.').waitFor();
    expect(savesOf(hosted, 'saveAgenda')[0]).toMatchObject({
      items: [
        { id: 'G1' },
        { id: 'G2' },
        { itemEnglish: 'Outdoor learning, <i>whatever the weather</i>', from: 'E7' },
      ],
    });
  });

  it('keeps an agenda that is not saved, apart for each day', async () => {
    const { page } = await openTab('D4', 'agenda');
    await page.getByRole('button', { name: 'Take off: Item 1' }).click();
    await page.locator('#tab-day').click();
    await page.locator('#tab-agenda').click();
    await page.getByText('What you had typed and not saved is back.').waitFor();
    expect(await page.locator('.agenda > li').count()).toBe(1);
    await page.getByRole('button', { name: 'Go back to what is saved' }).click();
    expect(await page.locator('.agenda > li').count()).toBe(2);
  });
});

describe('what a day led to', () => {
  it('becomes an action with an owner and a date, and is closed with what came of it', async () => {
    const hosted = await openTab('D2', 'after', { saveAction: () => ok(facts) });
    const { page } = hosted;
    await page.getByRole('button', { name: 'Add an action' }).click();
    await page.getByRole('button', { name: 'Save the action' }).click();
    await page.getByText('Say what will be done.').waitFor();
    await page.locator('#action-action:focus').waitFor();
    await page.keyboard.type('Try the new words for a half term');
    await page.getByLabel('Who sees to it').selectOption({ label: 'Ann Prawf (TA)' });
    await page.getByLabel('By when').fill('2027-04-01');
    await page.getByRole('button', { name: 'Save the action' }).click();
    await page.getByRole('button', { name: /^Close… Write down/ }).click();
    await page.locator('#action-found:focus').waitFor();
    await page.keyboard.type('It hangs in every room.');
    await page.getByRole('button', { name: 'Close it' }).click();
    await page.locator('#action-found').waitFor({ state: 'detached' });
    const [added, closed] = savesOf(hosted, 'saveAction');
    expect(added).toMatchObject({
      before: null,
      action: { id: '', about: 'D2', priority: 'P1', owner: 'S09', due: '2027-04-01' },
    });
    expect(closed).toMatchObject({
      before: facts.actions[0],
      action: { id: 'X1', closedOn: '2027-02-03', found: 'It hangs in every room.' },
    });
    expect(hosted.callsOf('saveAction')[0]?.args[0]).toBe(nia);
  });
});

describe('an action that is listed', () => {
  const [first, second] = facts.actions;
  if (!first || !second) throw new Error('no actions');
  const changeFirst = { name: /^Change… Write down/ };

  it('gets another owner, date, wording and priority, and the keyboard comes back to it', async () => {
    const hosted = await openTab('D2', 'after', { saveAction: () => ok(facts) });
    const { page } = hosted;
    await page.getByRole('button', changeFirst).press('Enter');
    await page.locator('#action-action:focus').waitFor();
    expect(await page.locator('.button.primary:visible').count()).toBe(1);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await page.getByRole('button', { name: 'Save the action' }).click();
    await page.getByText('Say what will be done.').waitFor();
    await page.locator('#action-action:focus').waitFor();
    await page.keyboard.type('=1+1 <b>One page</b>');
    await page.getByLabel('For which priority').selectOption('P2');
    await page.getByLabel('Who sees to it').selectOption({ label: 'Ann Prawf (TA)' });
    await page.getByLabel('By when').fill('2027-04-01');
    await page.getByRole('button', { name: 'Save the action' }).dblclick();
    await page.getByText('Saved.').waitFor();
    await page.locator('#change-X1:focus').waitFor();
    expect(savesOf(hosted, 'saveAction')).toEqual([
      expect.objectContaining({
        before: first,
        action: {
          ...first,
          ...{ action: '=1+1 <b>One page</b>', priority: 'P2', owner: 'S09', due: '2027-04-01' },
        },
      }),
    ]);
  });

  it('keeps what was typed when saving fails, lays it over what somebody else changed, and asks where both did', async () => {
    const theirs = { ...first, owner: 'S06', due: '2027-03-01' };
    const withTheirs = { ...facts, actions: [theirs, second] };
    let answer = () => refused('sheet-busy', 'The sheet is busy.') as Reply<InsetFacts>;
    let loads = facts;
    const hosted = await openTab('D2', 'after', {
      loadInset: () => ok(loads),
      saveAction: () => answer(),
    });
    const { page } = hosted;
    const save = page.getByRole('button', { name: 'Save the action' });
    await page.getByRole('button', changeFirst).click();
    await page.getByLabel('Who sees to it').selectOption('S04');
    await page.getByLabel('What will be done').fill('One page for each phase');
    await save.click();
    await page.getByText('The sheet is busy.').waitFor();
    answer = () => refused('changed-meanwhile', 'Somebody else changed this.');
    loads = withTheirs;
    await save.click();
    await page.getByText('Who sees to it: now in the workbook').waitFor();
    await page.getByText('Cari Ffug').first().waitFor();
    expect(await page.getByLabel('By when').inputValue()).toBe('2027-03-01');
    answer = () => ok(withTheirs);
    await page.getByRole('button', { name: 'Take theirs' }).click();
    await save.click();
    await page.getByText('Saved.').waitFor();
    expect(savesOf(hosted, 'saveAction').slice(-1)).toEqual([
      expect.objectContaining({
        before: theirs,
        action: { ...theirs, action: 'One page for each phase' },
      }),
    ]);
  });

  it('is left as it is, and one typed for somebody who has left still names them', async () => {
    const left = { ...first, owner: 'S90', priority: 'P9' };
    const hosted = await openTab('D2', 'after', {
      loadInset: () => ok({ ...facts, actions: [left] }),
    });
    const { page, callsOf } = hosted;
    await page.getByRole('button', changeFirst).click();
    expect(await page.getByLabel('Who sees to it').inputValue()).toBe('S90');
    expect(await page.getByLabel('For which priority').inputValue()).toBe('P9');
    await page.getByLabel('By when').fill('2027-04-01');
    await page.getByRole('button', { name: 'Leave it as it is' }).click();
    await page.locator('#change-X1:focus').waitFor();
    await page.getByRole('button', changeFirst).click();
    expect(await page.getByLabel('By when').inputValue()).toBe('2027-01-29');
    expect(callsOf('saveAction')).toEqual([]);
  });

  it('once closed can be mended, and opened again', async () => {
    const hosted = await openTab('D1', 'after', { saveAction: () => ok(facts) });
    const { page } = hosted;
    await page.getByText('Closed (1)').click();
    await page.getByRole('button', { name: /^Change… Put the/ }).click();
    await page.getByLabel('What came of it').fill('It hangs by every door and gate.');
    await page.getByRole('button', { name: 'Save the action' }).click();
    await page.getByText('Saved.').waitFor();
    await page.getByRole('button', { name: /^Open again Put the/ }).click();
    await page.getByText('Saved.').waitFor();
    const [mended, opened] = savesOf(hosted, 'saveAction');
    expect(mended).toMatchObject({
      before: second,
      action: { closedOn: '2026-09-28', found: 'It hangs by every door and gate.' },
    });
    expect(opened).toMatchObject({ before: second, action: { ...second, closedOn: null } });
  });
});

it('marks every text of the other language as such', async () => {
  const { page } = await openTab('D5', 'sessions');
  await page.getByRole('button', { name: 'Cymraeg', exact: true }).click();
  const title = page.getByText('Poverty-proofing');
  expect(await title.getAttribute('lang')).toBe('en');
  await page.locator('#tab-day').click();
  expect(await page.locator('#day-titleEnglish').getAttribute('lang')).toBe('en');
});

function dayOf(id: string) {
  const row = days.find((day) => day.id === id);
  if (!row) throw new Error(`no day ${id}`);
  return row;
}

function sessionOf(id: string) {
  const row = sessions.find((session) => session.id === id);
  if (!row) throw new Error(`no session ${id}`);
  return row;
}

function withDay(row: (typeof days)[number]): InsetFacts {
  return { ...facts, days: days.map((day) => (day.id === row.id ? row : day)) };
}
