import { writeSeen } from '../../src/core/inset/catch-up-events';
import type { CatchUpClose, CatchUpSet, InsetFacts } from '../../src/core/wire/inset';
import type { Reply } from '../../src/core/wire/reply';
import { caughtUpTwice, insetCatchUp, insetFacts, manyStaff } from './inset-world';
import { large, ok, openDialog } from './office-world';
import { sent } from './page-host';
import { makeLater, withBrowser } from './with-browser';

const world = withBrowser({ viewport: large });

const event = {
  at: insetFacts.now,
  by: 'S02',
  id: '',
  resource: '',
  due: null,
  minutes: null,
  reflection: '',
  onTopOf: '',
};

/** A school whose catch-up can be set and closed: each save stands in the next answer. */
function makeSchool(patch: Partial<InsetFacts> = {}) {
  let facts: InsetFacts = { ...insetFacts, ...patch };
  const add = (rows: InsetFacts['catchUp']) => {
    facts = { ...facts, catchUp: [...facts.catchUp, ...rows] };
    return ok(facts);
  };
  return {
    loadInset: (_: string, year: string) => ok(year ? { ...facts, year } : facts),
    setCatchUp: (_: string, { staff, day, resource, due }: CatchUpSet) =>
      add(staff.map((one) => ({ ...event, day, staff: one, event: 'set', resource, due }))),
    closeCatchUp: (_: string, { day, staff, id, minutes, undone, seen }: CatchUpClose) => {
      const said = { event: undone ? 'undone' : 'done', minutes, onTopOf: writeSeen(seen) };
      return add([{ ...event, day, staff, id, ...said }]);
    },
  };
}

async function openCatchUp(
  server: Parameters<typeof openDialog>[2],
  settings: Parameters<typeof openDialog>[3] = {},
) {
  const hosted = await openDialog(world.context, 'catch-up', server, settings);
  await hosted.page.locator('.year-line').waitFor();
  const row = (name: string) => hosted.page.locator('.missed-person', { hasText: name });
  const tab = (name: string) =>
    hosted.page.getByRole('button', { name, exact: true }).and(hosted.page.locator('.tab')).click();
  return { ...hosted, row, tab };
}

describe('catch-up', () => {
  it('says by day who is short by how much, and what explains it, without ranking anybody', async () => {
    const { page, row } = await openCatchUp(makeSchool());
    expect(await page.locator('.missed-day h2').allTextContents()).toEqual([
      'Monday 19 July 2027 · Equity',
    ]);
    expect(await page.locator('.missed-person .name').allTextContents()).toEqual([
      'Cari Ffug',
      'Dewi Prawf',
    ]);
    expect(await row('Cari Ffug').textContent()).toMatch(/2.h to catch up(?! · Not in)/);
    expect(await row('Dewi Prawf').textContent()).toMatch(/2.h to catch up · Not in on Thursdays/);
    await page.getByText('Over and not confirmed yet, so not counted here: 21 January').waitFor();
    expect(await page.locator('.dialog').textContent()).not.toMatch(/absent|late\b|behind/i);
  });

  it('shows a reflection as its author wrote it, and nothing in it runs', async () => {
    const { row } = await openCatchUp(makeSchool());
    expect(await row('Dewi Prawf').locator('blockquote').textContent()).toContain(
      '<b>It is a lot.</b>',
    );
    expect(await row('Dewi Prawf').locator('blockquote b').count()).toBe(0);
  });

  it('shows what My page offers of a day for which no resource is set, and by when', async () => {
    const resources = insetFacts.resources.map((resource, index) => ({
      ...resource,
      about: index === 0 ? 'D5' : '',
    }));
    const { row } = await openCatchUp(makeSchool({ resources, catchUp: [] }));
    const said = await row('Cari Ffug').textContent();
    expect(said).toContain('No resource set yet. My page offers: ');
    expect(said).toContain(resources[0]?.titleEnglish);
    expect(said).toContain('10 December 2026');
  });

  it('sets one resource for everyone who missed a day', async () => {
    const { page, row, callsOf } = await openCatchUp(makeSchool());
    await page.getByRole('button', { name: /^Set a resource… Monday 19 July/ }).click();
    await page.locator('h3:focus').waitFor();
    await page.getByRole('button', { name: 'Set it' }).click();
    await page.getByText('Choose a resource first.').waitFor();
    expect(callsOf('setCatchUp')).toEqual([]);
    await page.getByLabel('Resource', { exact: true }).selectOption('W2');
    await page.getByText('The link was last looked at on 3 February 2026.').waitFor();
    await page.getByLabel('To be done by').fill('2027-03-05');
    await page.getByText('Friday 5 March 2027').waitFor();
    await page.getByRole('button', { name: 'Set it' }).dblclick();
    await page.getByText('Saved.').waitFor();
    expect(callsOf('setCatchUp')).toHaveLength(1);
    expect(sent(callsOf('setCatchUp'))).toEqual({
      year: '2026-27',
      day: 'D5',
      staff: ['*'],
      resource: 'W2',
      due: '2027-03-05',
    });
    expect(await row('Cari Ffug').textContent()).toContain('One-page profiles');
    await page.locator('h2:focus').waitFor();
  });

  it('sets it for some of them only, and asks whom', async () => {
    const { page, callsOf } = await openCatchUp(makeSchool());
    await page.getByRole('button', { name: /^Set a resource… Monday/ }).click();
    await page.getByRole('radio', { name: 'Only some of them' }).check();
    await page.getByLabel('Resource', { exact: true }).selectOption('W1');
    await page.getByText('Link last looked at: 1 December 2026.').waitFor();
    await page.getByRole('button', { name: 'Set it' }).click();
    await page.getByText('Choose at least one person.').waitFor();
    await page.getByRole('checkbox', { name: 'Dewi Prawf' }).check();
    await page.getByRole('button', { name: 'Set it' }).click();
    await page.getByText('Saved.').waitFor();
    expect(sent<CatchUpSet>(callsOf('setCatchUp')).staff).toEqual(['S05']);
  });

  it('says what is not known of a resource, and where none is listed', async () => {
    const { page } = await openCatchUp(makeSchool());
    await page.getByRole('button', { name: 'Another resource… Cari Ffug' }).click();
    await page.getByLabel('Resource', { exact: true }).selectOption('W3');
    await page.getByText('No link is noted for this resource').waitFor();
    const none = await openCatchUp(makeSchool({ resources: [] }));
    await none.page.getByRole('button', { name: 'Another resource… Cari Ffug' }).click();
    await none.page.getByText('The tab Resources lists nothing that is in use.').waitFor();
  });

  it('makes no link of a resource that does not lead to the web', async () => {
    const resources = insetFacts.resources.map((one) => ({ ...one, link: 'javascript:alert(1)' }));
    const { row } = await openCatchUp(makeSchool({ resources }));
    await row('Cari Ffug').getByText('The cost of the school day').waitFor();
    expect(await row('Cari Ffug').locator('a').count()).toBe(0);
  });

  it('records that somebody has done it, in hours, and takes it back', async () => {
    const { page, row, callsOf } = await openCatchUp(makeSchool());
    await page.getByRole('button', { name: 'They have done it… Cari Ffug' }).click();
    expect(await page.getByLabel('Hours').inputValue()).toBe('2');
    for (const wrong of ['0', '25', 'two', '=1+1', '١', '-1']) {
      await page.getByLabel('Hours').fill(wrong);
      await page.getByRole('button', { name: 'Record as done' }).click();
      await page.getByText('Write hours above 0 and up to 24').waitFor();
    }
    await page.getByLabel('Hours').fill('1,5');
    await page.getByRole('button', { name: 'Record as done' }).click();
    await row('Cari Ffug')
      .getByText(/30.min to catch up/)
      .waitFor();
    const done = sent<CatchUpClose>(callsOf('closeCatchUp'));
    expect([done.staff, done.day, done.minutes, done.undone]).toEqual(['S06', 'D5', 90, false]);
    expect(done.id).toMatch(/^[a-z2-9]{20}$/);

    await page.getByRole('button', { name: 'Take back Cari Ffug, 22 January 2027' }).click();
    const question = page.getByRole('alertdialog', { name: 'Take back what Cari Ffug did?' });
    await question.getByRole('button', { name: 'Leave it' }).click();
    await question.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Take back Cari Ffug, 22 January 2027' }).click();
    await question.getByRole('button', { name: 'Take it back' }).click();
    await row('Cari Ffug')
      .getByText(/2.h to catch up/)
      .waitFor();
    const back = sent<CatchUpClose>(callsOf('closeCatchUp'), 1);
    expect([back.id, back.undone]).toEqual([done.id, true]);
  });

  it('says of each entry what of it counts, and adds only what comes on top of it', async () => {
    const { page, row, callsOf } = await openCatchUp(makeSchool({ catchUp: caughtUpTwice }));
    const textOf = async (name: string) =>
      (await row(name).textContent())?.replace(/\u00a0/g, ' ') ?? '';
    const dewi = await textOf('Dewi Prawf');
    expect(dewi).toContain('2 h 30 min to catch up');
    expect(dewi).toMatch(/8 January 2027: 2 h.*Not counted: the same time was entered again later/);
    expect(dewi).toMatch(/21 January 2027: 1 h 30 min · entered by Nia/);
    await page.getByText('Have caught up (1)').click();
    const cari = await textOf('Cari Ffug');
    expect(cari).toContain('Caught up: 2 h');
    expect(cari).toContain('2 h of it count: no more had been missed when it was entered.');
    expect(cari).toContain('Not counted: nothing had been missed when it was entered.');
    await page.getByRole('button', { name: 'They have done it… Dewi Prawf' }).click();
    await page.getByText(/To catch up: 2.h 30.min. 1.h 30.min count already./).waitFor();
    await page.getByRole('button', { name: 'Record as done' }).click();
    await page.getByText('Everyone has caught up').waitFor();
    expect(sent<CatchUpClose>(callsOf('closeCatchUp')).seen).toEqual(['done-1', 'done-2']);
  });

  it('says before something is taken back what then counts', async () => {
    const { page, row } = await openCatchUp(makeSchool({ catchUp: caughtUpTwice }));
    const ask = async (date: string) => {
      await page.getByRole('button', { name: `Take back Dewi Prawf, ${date}` }).click();
      return page.getByRole('alertdialog', { name: 'Take back what Dewi Prawf did?' });
    };
    const first = await ask('8 January 2027');
    await first.getByText('It does not count, so the hours stay as they are.').waitFor();
    await first.getByRole('button', { name: 'Leave it' }).click();
    const second = await ask('21 January 2027');
    await second.getByText('What was entered of the same time before counts again.').waitFor();
    await second.getByRole('button', { name: 'Take it back' }).click();
    await row('Dewi Prawf')
      .getByText(/2.h to catch up/)
      .waitFor();
    const last = await ask('8 January 2027');
    await last.getByText(/2.h no longer count, and stand under/).waitFor();
  });

  it('folds away who has caught up', async () => {
    const { page, row } = await openCatchUp(makeSchool());
    await page.getByRole('button', { name: 'They have done it… Dewi Prawf' }).click();
    await page.getByRole('button', { name: 'Record as done' }).click();
    await page.getByText('Have caught up (1)').click();
    expect(await row('Dewi Prawf').textContent()).toMatch(/Caught up: 4.h/);
    await page.getByText('1 person still to catch up').waitFor();
  });

  it('sends the same key again when the first answer was lost, so nothing counts twice', async () => {
    const school = makeSchool();
    let tries = 0;
    const { page, row, callsOf } = await openCatchUp({
      ...school,
      closeCatchUp: (openedFor: string, close: CatchUpClose) => {
        tries += 1;
        if (tries === 1) throw new Error('Service Spreadsheets failed');
        return school.closeCatchUp(openedFor, close);
      },
    });
    await page.getByRole('button', { name: 'They have done it… Cari Ffug' }).click();
    await page.getByRole('button', { name: 'Record as done' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Hours').inputValue()).toBe('2');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Have caught up (1)').click();
    expect(await row('Cari Ffug').textContent()).toMatch(/Caught up: 2.h/);
    const [first, second] = callsOf('closeCatchUp');
    expect(second?.args).toEqual(first?.args);
  });

  it('says that nobody has anything to catch up', async () => {
    const { page } = await openCatchUp(makeSchool({ marks: [], days: [], sessions: [] }));
    await page.getByText('Nobody has anything to catch up in this year so far.').waitFor();
  });

  it('shows another year, and what stands there stays in sight while it is fetched', async () => {
    const school = makeSchool();
    const later = makeLater<Reply<InsetFacts>>();
    const { page } = await openCatchUp({
      ...school,
      loadInset: (openedFor: string, year: string) =>
        year === '' ? school.loadInset(openedFor, year) : later.promise,
    });
    await page.getByLabel('Academic year').selectOption('2025-26');
    await page.getByText('Looking again…').waitFor();
    expect(await page.locator('.missed-person').count()).toBe(2);
    later.give(ok({ ...insetFacts, year: '2025-26', days: [], sessions: [] }));
    await page.getByText('Nobody has anything to catch up in this year so far.').waitFor();
    expect(await page.getByLabel('Academic year').inputValue()).toBe('2025-26');
  });

  it('works with 120 people by keyboard alone', async () => {
    const { page, callsOf } = await openCatchUp(makeSchool({ staff: manyStaff(120) }));
    expect(await page.locator('.missed-person').count()).toBeGreaterThan(50);
    await page.getByRole('button', { name: /^Set a resource… Monday 19 July/ }).focus();
    await page.keyboard.press('Enter');
    await page.locator('h3:focus').waitFor();
    await page.getByLabel('Resource', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Set it' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Saved.').waitFor();
    expect(sent<CatchUpSet>(callsOf('setCatchUp')).staff).toEqual(['*']);
  });
});

describe('after', () => {
  it('shows in hours what is met for every role', async () => {
    const { page, tab } = await openCatchUp(makeSchool());
    await tab('Is it met?');
    const cells = await page.locator('.met tbody tr:first-child').allTextContents();
    expect(cells.map((text) => text.replace(/\u00a0/g, ' '))).toEqual([
      'Leaders4144 h88 h0 h0 h56 h',
      'Teachers378 h48 h2 h4 h28 h',
      'Higher level teaching assistants112 h18 h0 h0 h0 h',
      'Teaching assistants230 h27 h0 h0 h14 h',
    ]);
  });

  it('shows means from five answers on, and says why there are none', async () => {
    const { page, tab } = await openCatchUp(makeSchool());
    await tab('What people said');
    const lines = page.locator('.means tbody tr');
    expect(await lines.nth(1).textContent()).toBe(
      '17 September 2026 · Equity6 answers3.5 of 43.4 of 43.1 of 4',
    );
    expect(await lines.nth(4).textContent()).toBe(
      '4 January 2027 · The ALN system in every classNot shown: fewer than five answers',
    );
    expect(await lines.nth(4).textContent()).not.toContain('4 answers');
  });

  it('sets full days beside twilights, with the reasons why each was chosen', async () => {
    const { page, tab } = await openCatchUp(makeSchool());
    await tab('What people said');
    const rows = await page.locator('.compare tbody tr').allTextContents();
    expect(rows.map((text) => text.replace(/\u00a0/g, ' '))).toEqual([
      'Held so far32',
      'Time attended, of the time expected100%92%',
      'Answers1611',
      'Worth the time3.3 of 43.6 of 4',
      'Learned something to use3.0 of 43.5 of 4',
      'Shared understanding3.3 of 43.2 of 4',
      'Hours caught up0 h2 h',
    ]);
    await page.getByText('Three shorter sessions leave time to try things out').waitFor();
  });

  it('says that nobody has answered, and compares nothing that was not held', async () => {
    const { page, tab } = await openCatchUp(
      makeSchool({ evaluations: [], days: [], sessions: [] }),
    );
    await tab('What people said');
    await page.getByText('Nobody has answered yet.').waitFor();
    expect(await page.locator('.compare').count()).toBe(0);
  });

  it('previews the pay list and makes a document that opens in a new tab', async () => {
    const link = 'https://docs.google.com/document/d/pay1/edit';
    const { page, tab, callsOf } = await openCatchUp({
      ...makeSchool(),
      makePayList: () => ok({ name: 'Pay list 2026–27', link }),
    });
    await tab('Papers');
    const lines = await page.locator('.paper tr').allTextContents();
    expect(lines.map((text) => text.replace(/\u00a0/g, ' '))).toEqual([
      'PersonCame toTo be paidTime in lieu',
      'Mair Sampl4 January 2027–6 h',
      'Tom Enghraifft1 September 2026; 17 September 2026; 23 October 202611 h–',
      'Together11 h6 h',
    ]);
    await page.getByRole('button', { name: 'Make the pay list' }).dblclick();
    const open = page.getByRole('link', { name: 'Open the document' });
    await open.waitFor();
    expect(await open.getAttribute('href')).toBe(link);
    expect(await open.getAttribute('target')).toBe('_blank');
    expect(callsOf('makePayList').map(({ args }) => args[1])).toEqual(['2026-27']);
  });

  it('makes a certificate for one person, told apart from another of that name', async () => {
    const { page, tab, callsOf } = await openCatchUp({
      ...makeSchool(),
      makeCertificate: () => ok({ name: 'Ann Prawf', link: 'https://docs.google.com/d/1' }),
    });
    await tab('Papers');
    await page.getByRole('button', { name: 'Make the certificate' }).click();
    await page.getByText('Choose a person first.').waitFor();
    await page.getByLabel('For whom').selectOption('Ann Prawf (Teaching assistant)');
    await page.getByRole('button', { name: 'Make the certificate' }).click();
    await page.getByRole('link', { name: 'Open the document' }).waitFor();
    expect(sent(callsOf('makeCertificate'))).toEqual({ year: '2026-27', staff: 'S09' });
  });

  it('says in words when a document could not be made, and tries again', async () => {
    let tries = 0;
    const { page, tab } = await openCatchUp({
      ...makeSchool(),
      makePayList: () => {
        tries += 1;
        return tries === 1
          ? { ok: false, error: { code: 'google-failed', message: 'Drive did not answer.' } }
          : ok({ name: 'Pay list', link: 'https://docs.google.com/d/1' });
      },
    });
    await tab('Papers');
    await page.getByRole('button', { name: 'Make the pay list' }).click();
    await page.getByText('Drive did not answer.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'Open the document' }).waitFor();
  });

  it('prints a part without its controls', async () => {
    const { page, tab } = await openCatchUp(makeSchool());
    await tab('Is it met?');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('.met').isVisible()).toBe(true);
  });
});

it('says in Welsh that a colleague is not in on those days', async () => {
  const { page } = await openCatchUp(makeSchool({ catchUp: insetCatchUp }), { language: 'cy' });
  await page.getByText('Ddim i mewn: dydd Iau').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('cy');
});
