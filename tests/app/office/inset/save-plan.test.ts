import { saveInsetDay, saveSession } from '../../../../src/app/office/inset/save-plan';
import { dayLedger } from '../../../../src/core/inset/day-ledger';
import { planYear } from '../../../../src/core/inset/plan';
import type { InsetDayRow, SessionRow } from '../../../../src/core/inset/types';
import { insetDaysTable, sessionsTable } from '../../../../src/core/tables';
import type { DaySave, SessionSave } from '../../../../src/core/wire/inset';
import { findSheet } from '../../../fakes/books';
import { refusalOf } from '../../../fakes/refusal';
import { type InsetSchool, makeInsetSchool, year } from './school';

const key = 'abcdefghijkmnpqrstuv';
const why = { year, key, reason: '', evaluation: '' };

const changeDay = (before: InsetDayRow, change: Partial<InsetDayRow>, rest = {}): DaySave => ({
  ...{ ...why, day: { ...before, ...change }, before },
  ...rest,
});
const changeSession = (
  before: SessionRow,
  change: Partial<SessionRow>,
  rest = {},
): SessionSave => ({ ...why, session: { ...before, ...change }, before, ...rest });

const newDay = (school: InsetSchool, change: Partial<InsetDayRow> = {}): DaySave => ({
  ...why,
  day: { ...school.day('DX'), id: '', titleEnglish: 'New day', date: '2026-10-23', ...change },
  before: null,
});

const dayD5 = { id: 'D5', date: '2027-07-19', titleEnglish: 'Equity', takenAs: 'twilights' };
const dayD6 = { id: 'D6', date: '2027-07-20', titleEnglish: 'Projects', takenAs: 'twilights' };
const twoTwilightDays = [dayD5, dayD6];

const cellsOf = (school: InsetSchool, id: string, table = insetDaysTable as { sheetId: number }) =>
  findSheet(school.books, 'office', table.sheetId).cells.find(([first]) => first === id);

describe('a new day', () => {
  it('is added in one read and one write, and stands in the answer', () => {
    const school = makeInsetSchool();
    const save = newDay(school, { mandatory: true });
    school.remote.clear();
    const facts = saveInsetDay(school.context, save);
    expect(school.remote.names).toEqual(['sheets.read', 'sheets.write']);
    expect(facts).toEqual(school.load());
    const added = facts.days.find(({ titleEnglish }) => titleEnglish === 'New day');
    expect(added).toMatchObject({ date: '2026-10-23', mandatory: true, extra: false });
    expect(added?.id).toMatch(/^D-[0-9a-f]{10}$/);
    expect(school.rows('changes')).toEqual([
      {
        ...{ at: '2026-11-09T08:30', by: 'S02', about: added?.id, what: 'added' },
        ...{ before: '', after: '2026-10-23', reason: '', evaluation: '' },
      },
    ]);
  });

  it('says yes and no in words, as people pick them', () => {
    const school = makeInsetSchool();
    saveInsetDay(school.context, newDay(school, { mandatory: true }));
    const cells = cellsOf(school, school.rows('days').slice(-1)[0]?.id ?? '') ?? [];
    const columns = Object.keys(insetDaysTable.columns);
    expect(cells[columns.indexOf('mandatory')]).toBe('yes');
    expect(cells[columns.indexOf('extra')]).toBe('no');
  });

  it('saved again under its key is the same one, as it is saved last', () => {
    const school = makeInsetSchool();
    const first = newDay(school);
    saveInsetDay(school.context, first);
    school.remote.clear();
    saveInsetDay(school.context, first);
    expect(school.remote.names).toEqual(['sheets.read']);
    const second = { ...newDay(school, { venue: ' Hall ', starts: '9.30' }), sent: [first.day] };
    saveInsetDay(school.context, second);
    const third = newDay(school, { venue: 'Library', date: '2026-10-22' });
    const facts = saveInsetDay(school.context, { ...third, sent: [first.day, second.day] });
    const added = facts.days.filter(({ titleEnglish }) => titleEnglish === 'New day');
    expect(added.map(({ venue, date }) => [venue, date])).toEqual([['Library', '2026-10-22']]);
    expect(school.rows('changes').map(({ what }) => what)).toEqual([
      'added',
      'corrected',
      'moved',
      'corrected',
    ]);
  });

  it('whose answer was lost is not overwritten where somebody has changed it since', () => {
    const school = makeInsetSchool();
    const first = newDay(school, { venue: 'Hall' });
    saveInsetDay(school.context, first);
    const written = school.rows('days').slice(-1)[0];
    if (!written) throw new Error('nothing was written');
    saveInsetDay(school.context, changeDay(written, { venue: 'Library' }));
    const again = { ...newDay(school, { venue: 'Hall', lead: 'S06' }), sent: [first.day] };
    for (const save of [again, { ...again, sent: [] }, { ...again, sent: [again.day] }]) {
      expect(refusalOf(() => saveInsetDay(school.context, save))?.code).toBe('changed-meanwhile');
    }
    expect(school.rows('days').slice(-1)[0]).toMatchObject({ venue: 'Library', lead: '' });
    expect(refusalOf(() => saveInsetDay(school.context, first))?.code).toBe('changed-meanwhile');
  });

  it('that is there is changed only from what the page knew, whatever it says it has sent', () => {
    const school = makeInsetSchool();
    const now = school.day('D1');
    const save = changeDay({ ...now, venue: 'Gym' }, { venue: 'Hall' }, { sent: [now] });
    expect(refusalOf(() => saveInsetDay(school.context, save))?.code).toBe('changed-meanwhile');
  });

  it('may be a draft that lacks its date, or its title: dates are fixed months before the words', () => {
    const school = makeInsetSchool();
    const undated = { date: null, titleEnglish: '', titleWelsh: 'Diwrnod' };
    expect(saveInsetDay(school.context, newDay(school, undated)).days).toHaveLength(4);
    const untitled = {
      ...newDay(school, { date: '2026-10-22', titleEnglish: '  ', titleWelsh: '' }),
      key: `${key.slice(0, -1)}w`,
    };
    const { days } = saveInsetDay(school.context, untitled);
    expect(days.find(({ date }) => date === '2026-10-22')).toMatchObject({ titleEnglish: '' });
  });

  it('cannot take the id of one that is there', () => {
    const school = makeInsetSchool();
    saveInsetDay(school.context, newDay(school, { id: 'D1' }));
    expect(school.day('D1').titleEnglish).toBe('Safeguarding');
  });
});

describe('a day that is changed', () => {
  it('is written cell by cell: what people typed beside it stays', () => {
    const school = makeInsetSchool();
    const { cells } = findSheet(school.books, 'office', insetDaysTable.sheetId);
    const end = Object.keys(insetDaysTable.columns).length;
    cells[0]?.push('Our own column');
    const line = cells[1] ?? [];
    while (line.length < end) line.push(null);
    line.push('=SUM(1)');
    line[Object.keys(insetDaysTable.columns).indexOf('pupilsReturn')] = 'after half term';
    saveInsetDay(school.context, changeDay(school.day('D1'), { venue: 'Hall' }));
    const after = cellsOf(school, 'D1') ?? [];
    expect(after[end]).toBe('=SUM(1)');
    expect(after[Object.keys(insetDaysTable.columns).indexOf('pupilsReturn')]).toBe(
      'after half term',
    );
    expect(school.day('D1').venue).toBe('Hall');
  });

  it('is found by its id after people have sorted the tab, and its columns by their headers', () => {
    const school = makeInsetSchool();
    const known = school.day('D5');
    const sheet = findSheet(school.books, 'office', insetDaysTable.sheetId);
    const [header = [], ...lines] = sheet.cells;
    sheet.cells = [header, ...lines.reverse()].map(([first = null, second = null, ...rest]) => [
      second,
      'x',
      first,
      ...rest,
    ]);
    if (sheet.cells[0]) sheet.cells[0][1] = 'Theirs';
    saveInsetDay(school.context, changeDay(known, { venue: 'Hall' }));
    expect(school.day('D5')).toEqual({ ...known, venue: 'Hall' });
    expect(sheet.cells.slice(1).map((line) => line[1])).toEqual(['x', 'x', 'x', 'x']);
  });

  it.each([
    ['moved', { date: '2026-09-02' }, '2026-09-01', '2026-09-02'],
    ['called off', { state: 'called off' }, 'planned', 'called off'],
  ])('needs a reason to be %s, which is kept', (what, change, before, after) => {
    const school = makeInsetSchool();
    const save = changeDay(school.day('D1'), change);
    expect(refusalOf(() => saveInsetDay(school.context, save))).toEqual({
      code: 'bad-input',
      details: { reason: 'reason-missing' },
    });
    expect(school.rows('changes')).toEqual([]);
    const said = { reason: 'The hall floods', evaluation: 'Three were cut off last year' };
    saveInsetDay(school.context, { ...save, ...said });
    expect(school.rows('changes')).toEqual([
      expect.objectContaining({ about: 'D1', what, before, after, ...said, by: 'S02' }),
    ]);
    expect(school.day('D1')).toMatchObject(change);
  });

  it('needs a reason to be re-instated', () => {
    const school = makeInsetSchool({
      days: [{ id: 'D1', date: '2026-09-01', titleEnglish: 'x', state: 'called off' }],
    });
    const save = changeDay(school.day('D1'), { state: 'planned' });
    expect(refusalOf(() => saveInsetDay(school.context, save))?.details).toEqual({
      reason: 'reason-missing',
    });
    saveInsetDay(school.context, { ...save, reason: 'The floor is dry' });
    expect(school.rows('changes').map(({ what }) => what)).toEqual(['re-instated']);
  });

  it('keeps other changes of the plan without asking why, and words without keeping them twice', () => {
    const school = makeInsetSchool({
      days: [{ id: 'D1', date: '2026-11-27', titleEnglish: 'Safeguarding' }],
    });
    saveInsetDay(school.context, changeDay(school.day('D1'), { takenAs: 'twilights' }));
    saveInsetDay(school.context, changeDay(school.day('D1'), { venue: 'Hall' }));
    saveInsetDay(
      school.context,
      changeDay(
        school.day('D1'),
        { outcomeEnglish: 'More' },
        { evaluation: 'Too little last time' },
      ),
    );
    expect(school.rows('changes').map(({ what, before, after }) => [what, before, after])).toEqual([
      ['changed', 'day', 'twilights'],
      ['changed', '', ''],
    ]);
  });

  it.each<[string, Partial<InsetDayRow>, string, string]>([
    ['half a day', { part: 'half' }, 'whole', 'half'],
    ['twilights', { takenAs: 'twilights' }, 'day', 'twilights'],
    ['shorter', { ends: '12:00' }, '', '12:00'],
    ['one for a phase', { phase: 'infants' }, '', 'infants'],
    ['one for teachers', { audience: 'teachers' }, 'all', 'teachers'],
  ])(
    'needs a reason to become %s once it has been, in whatever year the page is',
    (_, ...change) => {
      const [changed, before, after] = change;
      const school = makeInsetSchool();
      const save = changeDay(school.day('D1'), changed, { year: '2027-28' });
      expect(refusalOf(() => saveInsetDay(school.context, save))).toEqual({
        code: 'bad-input',
        details: { reason: 'reason-missing' },
      });
      expect(school.day('D1')).toEqual(save.before);
      saveInsetDay(school.context, { ...save, reason: 'The boiler broke at noon' });
      expect(school.day('D1')).toMatchObject(changed);
      expect(school.rows('changes')).toEqual([
        expect.objectContaining({
          ...{ about: 'D1', what: 'corrected', before, after, by: 'S02' },
          reason: 'The boiler broke at noon',
        }),
      ]);
    },
  );

  it('needs a reason as soon as one of its sessions has been held', () => {
    const school = makeInsetSchool();
    const save = changeDay(school.day('D5'), { part: 'half' });
    expect(refusalOf(() => saveInsetDay(school.context, save))?.details).toEqual({
      reason: 'reason-missing',
    });
    const unheld = makeInsetSchool({ attendance: [], sessions: [] });
    saveInsetDay(unheld.context, changeDay(unheld.day('D5'), { part: 'half' }));
    expect(unheld.rows('changes').map(({ what }) => what)).toEqual(['changed']);
  });

  it('is not overwritten where somebody has changed or removed it since', () => {
    const school = makeInsetSchool();
    const save = changeDay(school.day('D1'), { venue: 'Hall' });
    saveInsetDay(school.context, changeDay(school.day('D1'), { lead: 'S06' }));
    expect(refusalOf(() => saveInsetDay(school.context, save))?.code).toBe('changed-meanwhile');
    expect(school.day('D1')).toMatchObject({ venue: '', lead: 'S06' });
    const gone = changeDay({ ...school.day('D1'), id: 'D9' }, { venue: 'Hall' });
    expect(refusalOf(() => saveInsetDay(school.context, gone))?.code).toBe('changed-meanwhile');
  });

  it('saved again with the answer lost is there already', () => {
    const school = makeInsetSchool();
    const save = changeDay(school.day('D1'), { date: '2026-09-02' }, { reason: 'Term moved' });
    saveInsetDay(school.context, save);
    school.remote.clear();
    expect(saveInsetDay(school.context, save)).toEqual(school.load());
    expect(school.remote.names).toEqual(['sheets.read', 'sheets.read']);
    expect(school.rows('changes')).toHaveLength(1);
  });
});

describe('what is typed', () => {
  it('is text, whatever it looks like', () => {
    const school = makeInsetSchool();
    const odd = '=IMPORTRANGE("x") <b>ŵŷ</b> 🐑 مرحبا';
    saveInsetDay(
      school.context,
      changeDay(school.day('D1'), { aimEnglish: `${odd}\r\nmore\u202e` }),
    );
    expect(school.day('D1').aimEnglish).toBe(`${odd}\nmore`);
  });

  it('is refused where it is too long, no time, no date, or not in the list', () => {
    const school = makeInsetSchool();
    const wrong = {
      titleEnglish: 'x'.repeat(201),
      aimEnglish: 'y'.repeat(50_000),
      starts: 'nine',
      ends: '25:00',
      audience: 'everyone',
      date: '2026-02-30',
      headcount: -1,
    };
    expect(
      refusalOf(() => saveInsetDay(school.context, changeDay(school.day('D1'), wrong))),
    ).toEqual({
      code: 'bad-input',
      details: {
        titleEnglish: 'most-200',
        aimEnglish: 'most-2000',
        starts: 'no-time',
        ends: 'no-time',
        audience: 'choose-again',
        date: 'no-date',
        headcount: 'no-number',
      },
    });
    const ends = changeDay(school.day('D1'), { starts: '9.30', ends: '09:30' });
    expect(refusalOf(() => saveInsetDay(school.context, ends))?.details).toEqual({
      ends: 'ends-first',
    });
    const reason = changeDay(school.day('D1'), {}, { reason: 'z'.repeat(1001) });
    expect(refusalOf(() => saveInsetDay(school.context, reason))?.details).toEqual({
      reason: 'most-1000',
    });
  });

  it.each([[null], ['x'], [[]], [{ year }], [{ ...why, day: {}, before: null }]])(
    'is refused where it has not the shape: %j',
    (claimed) => {
      const { context, remote } = makeInsetSchool();
      expect(refusalOf(() => saveInsetDay(context, claimed))?.code).toBe('bad-input');
      expect(refusalOf(() => saveSession(context, claimed))?.code).toBe('bad-input');
      expect(remote.names).toEqual([]);
    },
  );
});

describe('a session', () => {
  it('is added to its day', () => {
    const school = makeInsetSchool();
    const session = { ...school.session('A3'), id: '', date: '2027-02-04', starts: '15.45' };
    const facts = saveSession(school.context, { ...why, session, before: null });
    expect(facts).toEqual(school.load());
    expect(facts.sessions.slice(-1)[0]).toMatchObject({
      day: 'D5',
      date: '2027-02-04',
      starts: '15:45',
    });
    expect(school.rows('changes').map(({ what, after }) => [what, after])).toEqual([
      ['added', '2027-02-04'],
    ]);
  });

  it('whose answer was lost is changed by its own form, and not where somebody else has changed it', () => {
    const school = makeInsetSchool();
    const session = { ...school.session('A3'), id: '', date: '2027-02-04', starts: '15.45' };
    saveSession(school.context, { ...why, session, before: null });
    const again = { ...why, session: { ...session, venue: 'Hall' }, before: null, sent: [session] };
    const [written] = saveSession(school.context, again).sessions.slice(-1);
    if (!written) throw new Error('nothing was written');
    expect(written).toMatchObject({ venue: 'Hall', starts: '15:45' });
    saveSession(school.context, changeSession(written, { lead: 'S06' }));
    const third = { ...again, session: { ...session, venue: 'Gym' } };
    third.sent = [session, again.session];
    expect(refusalOf(() => saveSession(school.context, third))?.code).toBe('changed-meanwhile');
    expect(school.session(written.id)).toMatchObject({ venue: 'Hall', lead: 'S06' });
  });

  it('must belong to a day that is there, and have a date', () => {
    const school = makeInsetSchool();
    const lost = changeSession(school.session('A3'), { day: 'D77' });
    expect(refusalOf(() => saveSession(school.context, lost))?.details).toEqual({
      day: 'choose-again',
    });
    const undated = changeSession(school.session('A3'), { date: null });
    expect(refusalOf(() => saveSession(school.context, undated))?.details).toEqual({
      date: 'missing',
    });
  });

  it('keeps the reason of its last change in its own row too', () => {
    const school = makeInsetSchool();
    const reason = 'Parents’ evening';
    saveSession(
      school.context,
      changeSession(school.session('A3'), { date: '2027-01-28' }, { reason }),
    );
    expect(school.session('A3')).toMatchObject({ date: '2027-01-28', reason });
    expect(school.rows('changes').map(({ what, before, after }) => [what, before, after])).toEqual([
      ['moved', '2027-01-21', '2027-01-28'],
    ]);
  });

  it('is marked as held once it has begun, and not before', () => {
    const school = makeInsetSchool();
    const save = changeSession(school.session('A2'), { state: 'held' });
    school.clock.set('2026-11-12T15:44');
    expect(refusalOf(() => saveSession(school.context, save))?.code).toBe('not-begun');
    school.clock.set('2026-11-12T15:45');
    saveSession(school.context, save);
    expect(school.session('A2').state).toBe('held');
    expect(school.rows('changes').map(({ what }) => what)).toEqual(['held']);
  });

  it.each([
    ['its time', { ends: '17:15' }],
    ['its date', { date: '2026-09-24' }],
    ['whether it was held', { state: 'planned' }],
  ])('once held can be corrected only with a reason: %s', (_, change) => {
    const school = makeInsetSchool();
    const save = changeSession(school.session('A1'), change);
    expect(refusalOf(() => saveSession(school.context, save))?.details).toEqual({
      reason: 'reason-missing',
    });
    saveSession(school.context, { ...save, reason: 'It ended early' });
    expect(school.rows('changes').map(({ what }) => what)).toEqual(['corrected']);
  });

  it.each([
    ['planned', 'A3'],
    ['held', 'A1'],
  ])(
    '%s counts towards another day with a reason only, and the ledgers of both are answered',
    (_, id) => {
      const school = makeInsetSchool({ days: twoTwilightDays });
      const save = changeSession(school.session(id), { day: 'D6' });
      expect(refusalOf(() => saveSession(school.context, save))?.details).toEqual({
        reason: 'reason-missing',
      });
      school.remote.clear();
      const facts = saveSession(school.context, { ...save, reason: 'One set has four' });
      expect(school.remote.names).toEqual(['sheets.read', 'sheets.write']);
      const plan = planYear(facts);
      expect(['D5', 'D6'].map((day) => dayLedger(plan, day))).toMatchObject([
        { missingMinutes: 120, heldMinutes: id === 'A1' ? 0 : 120 },
        { missingMinutes: 240, heldMinutes: id === 'A1' ? 120 : 0 },
      ]);
      expect(school.rows('changes')).toEqual([
        expect.objectContaining({
          ...{ about: id, what: 'moved', after: 'D6', reason: 'One set has four', by: 'S02' },
        }),
      ]);
      expect(facts).toEqual(school.load());
    },
  );

  it.each([
    ['taken in school', { id: 'D6', date: '2027-07-20', titleEnglish: 'x' }, 'no-twilights'],
    ['called off', { ...dayD6, state: 'called off' }, 'no-twilights'],
    ['that is not there', { ...dayD6, id: 'D66' }, 'choose-again'],
  ])('is not put onto a day %s', (_, other, problem) => {
    const school = makeInsetSchool({ days: [...twoTwilightDays.slice(0, 1), other] });
    const save = changeSession(school.session('A3'), { day: 'D6' }, { reason: 'x' });
    expect(refusalOf(() => saveSession(school.context, save))?.details).toEqual({ day: problem });
    expect(school.rows('changes')).toEqual([]);
    expect(school.session('A3').day).toBe('D5');
  });

  it('of a day that is by now taken in school can still be changed, and taken to another', () => {
    const school = makeInsetSchool({ days: [{ ...dayD5, takenAs: 'day' }, dayD6] });
    saveSession(school.context, changeSession(school.session('A3'), { venue: 'Library' }));
    const save = changeSession(school.session('A3'), { day: 'D6' }, { reason: 'D5 is in school' });
    expect(saveSession(school.context, save).sessions).toContainEqual(
      expect.objectContaining({ id: 'A3', day: 'D6', venue: 'Library' }),
    );
    const fresh = { ...school.session('A3'), id: '', day: 'D5' };
    const added = { ...why, session: fresh, before: null };
    expect(refusalOf(() => saveSession(school.context, added))?.details).toEqual({
      day: 'no-twilights',
    });
  });

  it('that was called off is taken to another day without being asked why', () => {
    const off = { id: 'A3', day: 'D5', date: '2027-01-21', state: 'called off' } as const;
    const school = makeInsetSchool({ days: twoTwilightDays, sessions: [off] });
    saveSession(school.context, changeSession(school.session('A3'), { day: 'D6' }));
    expect(school.rows('changes').map(({ what, before, after }) => [what, before, after])).toEqual([
      ['changed', 'D5', 'D6'],
    ]);
  });

  it('counts as held where somebody was present, though nobody has said so', () => {
    const session = { id: 'A1', day: 'D5', date: '2026-09-17', starts: '15:45', ends: '17:45' };
    const school = makeInsetSchool({ sessions: [session] });
    const save = changeSession(school.session('A1'), { ends: '17:15' });
    expect(refusalOf(() => saveSession(school.context, save))?.details).toEqual({
      reason: 'reason-missing',
    });
    saveSession(school.context, changeSession(school.session('A1'), { state: 'held' }));
    expect(school.rows('changes').map(({ what }) => what)).toEqual(['held']);
  });

  it('once held can have its words changed freely', () => {
    const school = makeInsetSchool();
    saveSession(school.context, changeSession(school.session('A1'), { venue: 'Library' }));
    expect(school.rows('changes')).toEqual([]);
    expect(school.rows('trail').map(({ who, result }) => [who, result])).toEqual([['S02', 'A1']]);
  });

  it('has its column found though people typed the day in small letters', () => {
    const school = makeInsetSchool();
    saveSession(school.context, changeSession(school.session('A1'), { venue: 'Library' }));
    expect(cellsOf(school, 'A1', sessionsTable)?.[1]).toBe('d5');
  });
});

it('waits for nobody: while a run is at work the save is refused, and nothing is read', () => {
  const school = makeInsetSchool();
  const save = changeDay(school.day('D1'), { venue: 'Hall' });
  school.lock.heldByOther = true;
  school.remote.clear();
  expect(refusalOf(() => saveInsetDay(school.context, save))?.code).toBe('busy');
  expect(school.remote.names).toEqual([]);
});
