import type { InsetFacts, MarksSave, SessionSave } from '../../src/core/wire/inset';
import type { Reply } from '../../src/core/wire/reply';
import { insetFacts, manyStaff, presentAt } from './inset-world';
import { large, nia, ok, openDialog } from './office-world';
import { lost, sent } from './page-host';
import { makeLater, withBrowser } from './with-browser';

const world = withBrowser({ viewport: large });

/** A school whose register can be saved: each save stands in the next answer. */
function makeSchool(patch: Partial<InsetFacts> = {}) {
  let facts: InsetFacts = { ...insetFacts, ...patch };
  return {
    loadInset: () => ok(facts),
    saveMarks: (_: string, save: MarksSave) => {
      const isSame = (one: { about: string; staff: string }) =>
        one.about === save.about && save.marks.some(({ staff }) => staff === one.staff);
      const added = save.marks.map((mark) => ({
        ...mark,
        about: save.about,
        by: 'S02',
        at: facts.now,
        date: null,
        logged: false,
      }));
      facts = { ...facts, marks: [...facts.marks.filter((one) => !isSame(one)), ...added] };
      return ok(facts);
    },
    saveSession: (_: string, { session }: SessionSave) => {
      const sessions = facts.sessions.map((one) => (one.id === session.id ? session : one));
      facts = { ...facts, sessions };
      return ok(facts);
    },
    change: (next: Partial<InsetFacts>) => {
      facts = { ...facts, ...next };
    },
  };
}

async function openRegister(
  server: Parameters<typeof openDialog>[2],
  settings: Parameters<typeof openDialog>[3] = {},
) {
  const hosted = await openDialog(world.context, 'register', server, settings);
  await hosted.page.locator('.person').first().waitFor();
  const row = (name: string) =>
    hosted.page.locator('.person').filter({
      has: hosted.page.getByRole('group', { name, exact: true }),
    });
  const chip = (name: string, label: string) =>
    row(name).getByRole('checkbox', { name: label, exact: true });
  const save = hosted.page.locator('.button.primary');
  return { ...hosted, row, chip, save };
}

describe('the register', () => {
  it('opens at what is nearest, says that it is not confirmed, and who is expected', async () => {
    const { page, row } = await openRegister(makeSchool());
    expect(await page.getByLabel('Day or session').inputValue()).toBe('A3');
    await page.getByText('This session is over, and nobody has said yet').waitFor();
    expect(await row('Dewi Prawf').textContent()).toContain('Not a working day');
    expect(await row('Gŵen Ffug').textContent()).toContain('Not expected');
    expect(await row('Cari Ffug').textContent()).toContain('Expected');
    expect(await row('Tom Enghraifft').getByRole('combobox').inputValue()).toBe('');
    expect(await page.locator('.dialog').textContent()).not.toMatch(/absent|maternity/i);
  });

  it('tells two people of one name apart', async () => {
    const { row } = await openRegister(makeSchool());
    expect(await row('Ann Prawf (Headteacher)').count()).toBe(1);
    expect(await row('Ann Prawf (Teaching assistant)').count()).toBe(1);
  });

  it('saves only what changed, in one call, and says how many', async () => {
    const { page, chip, save, callsOf } = await openRegister(makeSchool());
    await page.getByRole('button', { name: 'All expected are present (6)' }).click();
    await chip('Cari Ffug', 'Present').uncheck();
    await chip('Llŷr Ffug', 'Not attending').check();
    await save.getByText('Save 5 changes').click();
    await page.getByText('Saved: 5 people.').waitFor();
    expect(await save.textContent()).toBe('Everything is saved');
    const saved = sent<MarksSave>(callsOf('saveMarks'));
    expect([saved.year, saved.about]).toEqual(['2026-27', 'A3']);
    expect(saved.marks.map(({ staff, state }) => `${staff} ${state}`).sort()).toEqual([
      'S01 present',
      'S02 present',
      'S03 not attending',
      'S04 present',
      'S09 present',
    ]);
    await page.getByText('Held. Its 2 h count.').waitFor();
  });

  it('takes back a whole group, and a step that is saved already', async () => {
    const { page, save, callsOf } = await openRegister(makeSchool());
    await page.getByRole('button', { name: /^All expected: present.*Leaders/ }).click();
    expect(await save.textContent()).toBe('Save 4 changes');
    await page.getByRole('button', { name: 'Undo the last step' }).click();
    expect(await save.textContent()).toBe('Everything is saved');
    await page.getByRole('button', { name: /^All expected: present.*Leaders/ }).click();
    await save.click();
    await page.getByText('Saved: 4 people.').waitFor();
    await page.getByRole('button', { name: 'Undo the last step' }).click();
    await save.getByText('Save 4 changes').click();
    await page.getByText('Saved: 4 people.').waitFor();
    const undone = sent<MarksSave>(callsOf('saveMarks'), 1);
    expect(new Set(undone.marks.map(({ state }) => state))).toEqual(new Set(['open']));
  });

  it('offers pay and time in lieu only to those who owe nothing, and takes minutes', async () => {
    const { page, row, chip, save, callsOf } = await openRegister(makeSchool());
    expect(await page.getByRole('combobox', { name: /^How they come/ }).count()).toBe(2);
    await row('Tom Enghraifft').getByRole('combobox').selectOption('Invited and paid');
    await chip('Tom Enghraifft', 'Present').check();
    await page.getByRole('button', { name: 'Only part: Tom Enghraifft' }).click();
    await page.getByLabel('Minutes of 120: Tom Enghraifft').fill('500');
    await page.getByText('Whole minutes from 1 to 120').waitFor();
    await page.getByLabel('Minutes of 120: Tom Enghraifft').fill('45');
    await save.click();
    await page.getByText('Saved: 1 person.').waitFor();
    expect(sent<MarksSave>(callsOf('saveMarks')).marks).toEqual([
      {
        ...{ staff: 'S08', state: 'present', minutes: 45, pay: 'paid' },
        before: { state: 'open', minutes: null, pay: '' },
      },
    ]);
  });

  it('shows who signed in themselves, and who said that they cannot come', async () => {
    const own = [
      ...presentAt('A3', ['S06'], { by: 'S06', at: '2027-01-21T15:41' }),
      ...presentAt('A3', ['S03'], { by: 'S03', state: 'not attending' }),
    ];
    const { row, chip } = await openRegister(makeSchool({ marks: own }));
    expect(await row('Cari Ffug').textContent()).toContain('Signed in at 15:41');
    expect(await row('Llŷr Ffug').textContent()).toContain('Said so on My page');
    await chip('Llŷr Ffug', 'Present').check();
    expect(await row('Llŷr Ffug').textContent()).not.toContain('Said so');
  });

  it('counts chairs before the day, and marks nobody present before it has come', async () => {
    const marks = presentAt('D4', ['S03'], { by: 'S03', state: 'not attending' });
    const { page, callsOf, chip, save } = await openRegister(
      makeSchool({ now: '2027-02-12T09:00', marks }),
    );
    expect(await page.getByLabel('Day or session').inputValue()).toBe('D4');
    const numbers = await page.locator('.room dl > div').allTextContents();
    expect(numbers).toEqual([
      'Chairs to put out8',
      'Expected7',
      'Invited2',
      'Said they cannot come1',
    ]);
    expect(await page.getByRole('checkbox', { name: 'Present' }).count()).toBe(0);
    await chip('Cari Ffug', 'Not attending').check();
    expect(await page.locator('.room .main dd').textContent()).toBe('7');
    await save.click();
    await page.getByText('Saved: 1 person.').waitFor();
    expect(callsOf('saveMarks')).toHaveLength(1);
  });

  it('finds a name without accents, groups by phase, and keeps the marks', async () => {
    const { page, chip, save } = await openRegister(makeSchool());
    await chip('Cari Ffug', 'Present').check();
    await page.getByLabel('Find a name').fill('llyr');
    expect(await page.locator('.person').count()).toBe(1);
    await page.getByText('1 person', { exact: true }).waitFor();
    await page.getByLabel('Find a name').fill('=<b>𐐀\u202e');
    await page.getByText('Nobody here has a name like that.').waitFor();
    await page.getByLabel('Find a name').fill('');
    await page.getByRole('radio', { name: 'Phase' }).check();
    expect(await page.locator('.register-group h2').allTextContents()).toEqual([
      'Infants',
      'Juniors',
      'Whole school',
    ]);
    expect(await save.textContent()).toBe('Save 1 change');
  });

  it('works with 120 people', async () => {
    const { page, save, callsOf } = await openRegister(makeSchool({ staff: manyStaff(120) }));
    expect(await page.locator('.person').count()).toBe(120);
    await page.locator('.tools').getByRole('button').click();
    await save.click();
    await page.getByText(/^Saved: \d+ people\.$/).waitFor();
    expect(sent<MarksSave>(callsOf('saveMarks')).marks.length).toBeGreaterThan(40);
  });

  it('keeps what is marked on another register until it is saved there', async () => {
    const { page, chip, save, callsOf } = await openRegister(makeSchool());
    await chip('Cari Ffug', 'Present').check();
    await page.getByLabel('Day or session').selectOption('A2');
    await page.getByText('Not saved yet, on another register: Thursday 21 January 2027').waitFor();
    expect(await save.textContent()).toBe('Everything is saved');
    await page.getByLabel('Day or session').selectOption('A3');
    await save.getByText('Save 1 change').click();
    await page.getByText('Saved: 1 person.').waitFor();
    expect(sent<MarksSave>(callsOf('saveMarks')).about).toBe('A3');
  });
});

describe('what is not saved', () => {
  it('is asked about before our own button closes the page', async () => {
    const { page, chip } = await openRegister(makeSchool());
    await page.evaluate(() => {
      const { google } = window as unknown as { google: { script: { host: object } } };
      Object.assign(google.script.host, { close: () => document.body.classList.add('closed') });
    });
    await chip('Cari Ffug', 'Present').check();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    const question = page.getByRole('alertdialog', { name: 'Close without saving?' });
    await question.getByText('Not saved yet: 1 person.').waitFor();
    await page.locator('[role="alertdialog"] :focus').waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await chip('Cari Ffug', 'Present').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await question.getByRole('button', { name: 'Close without saving' }).click();
    await page.locator('body.closed').waitFor();
  });

  it('stays while another year is looked at', async () => {
    const school = makeSchool();
    const days = insetFacts.days.map((day) => ({ ...day, date: '2025-09-02' }));
    const { page, chip, save } = await openRegister({
      ...school,
      loadInset: (_: string, year: string) =>
        year === '2025-26'
          ? ok({ ...insetFacts, year, days, sessions: [], marks: [] })
          : school.loadInset(),
    });
    await chip('Cari Ffug', 'Present').check();
    await page.getByLabel('Academic year').selectOption('2025-26');
    await page.getByText('nobody is marked present yet').waitFor();
    expect(await save.textContent()).toBe('Everything is saved');
    await page.getByLabel('Academic year').selectOption('2026-27');
    await save.getByText('Save 1 change').waitFor();
  });
});

describe('whether a session was held', () => {
  it('is said with one button', async () => {
    const { page, callsOf } = await openRegister(makeSchool());
    await page.getByRole('button', { name: 'This session was held' }).dblclick();
    await page.getByText('Recorded: this session was held.').waitFor();
    await page.getByText('Held. Its 2 h count.').waitFor();
    await page.getByText('Until then nobody is asked to catch up').waitFor();
    expect(callsOf('saveSession')).toHaveLength(1);
    const save = sent<SessionSave>(callsOf('saveSession'));
    expect([save.before?.state, save.session.state, save.reason]).toEqual(['planned', 'held', '']);
  });

  it('is corrected only with a reason', async () => {
    const { page, callsOf } = await openRegister(makeSchool());
    await page.getByLabel('Day or session').selectOption('A2');
    await page.getByRole('button', { name: 'Correct this' }).click();
    await page.locator('h2:focus').getByText('This session was not held').waitFor();
    await page.getByRole('button', { name: 'Record that it was not held' }).click();
    await page.getByText('Say in a few words what happened').waitFor();
    expect(callsOf('saveSession')).toEqual([]);
    await page.getByLabel('What happened').fill('  Snow: the school was closed.  ');
    await page.getByRole('button', { name: 'Record that it was not held' }).click();
    await page
      .getByText('Recorded: the session on Thursday 12 November 2026 was not held.')
      .waitFor();
    const save = sent<SessionSave>(callsOf('saveSession'));
    expect([save.session.id, save.session.state, save.reason]).toEqual([
      'A2',
      'called off',
      'Snow: the school was closed.',
    ]);
  });

  it('shows the plan afresh where somebody else has changed it', async () => {
    const school = makeSchool();
    const { page, callsOf } = await openRegister({
      ...school,
      saveSession: () => {
        school.change({
          sessions: insetFacts.sessions.map((one) =>
            one.id === 'A3' ? { ...one, state: 'held' } : one,
          ),
        });
        return { ok: false, error: { code: 'changed-meanwhile', message: 'Changed.' } };
      },
    });
    await page.getByRole('button', { name: 'This session was held' }).click();
    await page.getByText('Held. Its 2 h count.').waitFor();
    await page.getByText('Somebody else has changed this meanwhile').waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    expect(callsOf('loadInset')).toHaveLength(2);
  });
});

describe('a slow or failing sheet', () => {
  it('loses no mark when saving fails, and sends the same again', async () => {
    const school = makeSchool();
    let tries = 0;
    const { page, chip, save, callsOf } = await openRegister({
      ...school,
      saveMarks: (openedFor: string, save: MarksSave) => {
        tries += 1;
        if (tries === 1) throw new Error('Service Spreadsheets failed');
        return school.saveMarks(openedFor, save);
      },
    });
    await chip('Cari Ffug', 'Present').check();
    await save.click();
    await page.getByRole('alert').waitFor();
    expect(await chip('Cari Ffug', 'Present').isChecked()).toBe(true);
    expect(await save.textContent()).toBe('Save 1 change');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Saved: 1 person.').waitFor();
    const [first, second] = callsOf('saveMarks');
    expect(second?.args).toEqual(first?.args);
  });

  it('keeps what is marked while the rest is being saved, and saves once', async () => {
    const school = makeSchool();
    const later = makeLater<void>();
    const { page, chip, save, callsOf } = await openRegister({
      ...school,
      saveMarks: async (openedFor: string, save: MarksSave) => {
        await later.promise;
        return school.saveMarks(openedFor, save);
      },
    });
    await chip('Cari Ffug', 'Present').check();
    await save.dblclick();
    await page.getByText('Saving…').waitFor();
    await chip('Dewi Prawf', 'Present').check();
    later.give();
    await page.getByText('Saved: 1 person.').waitFor();
    expect(await save.textContent()).toBe('Save 1 change');
    expect(await chip('Dewi Prawf', 'Present').isChecked()).toBe(true);
    expect(callsOf('saveMarks')).toHaveLength(1);
  });

  it('says when it cannot be read, and reads it on a second try', async () => {
    let tries = 0;
    const { page } = await openDialog(world.context, 'register', {
      loadInset: (): Reply<InsetFacts> => {
        tries += 1;
        if (tries > 1) return ok(insetFacts);
        return { ok: false, error: { code: 'google-failed', message: 'Sheets did not answer.' } };
      },
    });
    await page.getByText('Sheets did not answer.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.person').first().waitFor();
  });

  it('shows a calm skeleton while it waits', async () => {
    const { page } = await openDialog(world.context, 'register', { loadInset: () => lost });
    await page.locator('.skeleton').waitFor();
    expect(await page.locator('.person').count()).toBe(0);
  });

  it('looks again for who has signed in since, and keeps what is marked', async () => {
    const school = makeSchool();
    const { page, chip, row, save } = await openRegister(school);
    await chip('Llŷr Ffug', 'Not attending').check();
    school.change({
      now: '2027-01-22T08:40',
      marks: presentAt('A3', ['S06'], { by: 'S06', at: '2027-01-21T15:50' }),
    });
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByText('As it stood at 08:40.').waitFor();
    expect(await row('Cari Ffug').textContent()).toContain('Signed in at 15:50');
    expect(await save.textContent()).toBe('Save 1 change');
  });
});

describe('by keyboard alone', () => {
  it('goes down the chips with the arrows, marks and saves', async () => {
    const { page, chip, save, callsOf } = await openRegister(makeSchool());
    await chip('Ann Prawf (Headteacher)', 'Present').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await chip('Ann Prawf (Headteacher)', 'Not attending').evaluate(isFocused)).toBe(true);
    await save.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Saved: 2 people.').waitFor();
    expect(
      sent<MarksSave>(callsOf('saveMarks')).marks.map(({ staff, state }) => `${staff} ${state}`),
    ).toEqual(['S01 present', 'S03 not attending']);
    expect(callsOf('saveMarks')[0]?.args[0]).toBe(nia);
  });

  it('keeps the keyboard when a whole group is marked and its button goes', async () => {
    const { page } = await openRegister(makeSchool());
    await page.getByRole('button', { name: 'All expected are present (6)' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo the last step' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });
});

describe('on paper', () => {
  it('is a sheet to sign, with the numbers for the room and nothing of contracts or pay', async () => {
    const marks = presentAt('A3', ['S08'], { pay: 'paid' });
    const { page } = await openRegister(makeSchool({ marks }));
    await page.getByLabel('Find a name').fill('llyr');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet');
    expect(await page.locator('button:visible, input:visible, select:visible').count()).toBe(0);
    expect(await sheet.locator('tbody td:first-child').count()).toBe(10 + 4);
    const text = (await sheet.textContent()) ?? '';
    expect(text).toContain('Thursday 21 January 2027');
    expect(text).toContain('Chairs: 8 (expected 6, invited 2, cannot come 0)');
    expect(text).not.toMatch(/paid|lieu|working day|not expected|contract/i);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(5_000);
  });
});

it('speaks Welsh throughout, and says what it saved in it', async () => {
  const { page, save } = await openRegister(makeSchool(), { language: 'cy' });
  await page.getByRole('button', { name: 'Pawb a ddisgwylir yn bresennol (6)' }).click();
  await save.getByText('Cadw’r newidiadau (6)').click();
  await page.getByText('Wedi’i gadw. Nifer y bobl: 6.').waitFor();
  expect(
    await page.locator('option', { hasText: 'Dydd Iau 21 Ionawr 2027 · Tegwch' }).count(),
  ).toBe(1);
});

function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
