import { saveAction } from '../../../../src/app/office/inset/save-action';
import { saveAgenda } from '../../../../src/app/office/inset/save-agenda';
import { saveCluster } from '../../../../src/app/office/inset/save-cluster';
import { saveInsetRules } from '../../../../src/app/office/inset/save-rules';
import type { AgendaRow } from '../../../../src/core/inset/types';
import type { ActionSave, ClusterSave } from '../../../../src/core/wire/inset';
import { refusalOf } from '../../../fakes/refusal';
import { type InsetSchool, makeInsetSchool, year } from './school';

describe('an agenda', () => {
  const agendaOf = (school: InsetSchool, about = 'D1'): readonly AgendaRow[] =>
    school.load().agenda.filter((row) => row.about === about);
  const item = (id: string, itemEnglish: string): AgendaRow => ({
    ...{ id, about: 'D1', order: null, itemEnglish, itemWelsh: '', minutes: null },
    ...{ priority: '', national: '', lead: '', from: '' },
  });

  it('is set whole: kept, changed, added, taken off, in the order given', () => {
    const school = makeInsetSchool();
    const before = agendaOf(school);
    const [, drill] = before;
    if (!drill) throw new Error('no second item');
    const items = [item('new-abc', 'Pupil voice'), { ...drill, minutes: 30 }];
    school.remote.clear();
    const facts = saveAgenda(school.context, { year, about: 'D1', items, before });
    expect(school.remote.names).toEqual(['sheets.read', 'sheets.write']);
    expect([...facts.agenda].sort((a, b) => (a.order ?? 0) - (b.order ?? 0))).toEqual([
      expect.objectContaining({ itemEnglish: 'Pupil voice', order: 1, about: 'D1' }),
      expect.objectContaining({ id: 'I2', itemEnglish: 'Fire drill', minutes: 30, order: 2 }),
    ]);
    expect(school.load()).toEqual(facts);
    expect(school.rows('agenda').map(({ itemEnglish }) => itemEnglish)).toEqual([
      'Fire drill',
      'Pupil voice',
    ]);
  });

  it('saved twice is the same agenda', () => {
    const school = makeInsetSchool();
    const before = agendaOf(school);
    const save = { year, about: 'D1', items: [...before, item('new-abc', 'More')], before };
    const facts = saveAgenda(school.context, save);
    school.remote.clear();
    expect(saveAgenda(school.context, save)).toEqual(facts);
    expect(school.remote.names).toEqual(['sheets.read']);
  });

  it('takes nobody else’s item off unseen', () => {
    const school = makeInsetSchool();
    const before = agendaOf(school);
    saveAgenda(school.context, {
      year,
      about: 'D1',
      items: [...before, item('new-x', 'Theirs')],
      before,
    });
    const mine = { year, about: 'D1', items: [...before, item('new-y', 'Mine')], before };
    expect(refusalOf(() => saveAgenda(school.context, mine))?.code).toBe('changed-meanwhile');
    expect(agendaOf(school).map(({ itemEnglish }) => itemEnglish)).toContain('Theirs');
  });

  it('tells apart rows that people typed without an id, or copied with one', () => {
    const rows = [
      item('I1', 'Welcome'),
      item('', 'Typed'),
      item('', 'Typed'),
      item('', 'Also typed'),
      item('i1', 'Copied'),
    ];
    const school = makeInsetSchool({ agenda: rows });
    const before = agendaOf(school);
    expect(new Set(before.map(({ id }) => id)).size).toBe(5);
    expect(agendaOf(school)).toEqual(before);
    expect(before[0]?.id).toBe('I1');
    school.remote.clear();
    const items = before
      .filter((_, index) => index !== 1)
      .map((row) => (row.itemEnglish === 'Copied' ? { ...row, itemEnglish: 'Changed' } : row));
    const facts = saveAgenda(school.context, { year, about: 'D1', items, before });
    expect(school.remote.names).toEqual(['sheets.read', 'sheets.write']);
    expect(school.load()).toEqual(facts);
    expect(school.rows('agenda').map(({ id, itemEnglish }) => [id, itemEnglish])).toEqual([
      ['I1', 'Welcome'],
      [before[2]?.id, 'Typed'],
      [before[3]?.id, 'Also typed'],
      [before[4]?.id, 'Changed'],
    ]);
  });

  it('says which item is wrong', () => {
    const school = makeInsetSchool();
    const items = [item('I1', 'x'.repeat(201)), { ...item('new-1', ''), minutes: 0 }];
    const save = { year, about: 'D1', items, before: agendaOf(school) };
    expect(refusalOf(() => saveAgenda(school.context, save))?.details).toEqual({
      '0.itemEnglish': 'most-200',
      '1.itemEnglish': 'missing',
      '1.minutes': 'no-number',
    });
  });

  it.each([
    ['of another day', [item('I1', 'Taken')], 'A1', 'bad-input'],
    ['twice the same', [item('I1', 'a'), item('I1', 'b')], 'D1', 'bad-input'],
    ['of a day that is not there', [item('new-1', 'a')], 'D77', 'changed-meanwhile'],
  ])('is refused where an item is %s', (_, items, about, code) => {
    const school = makeInsetSchool();
    const save = { year, about, items, before: agendaOf(school, about) };
    expect(refusalOf(() => saveAgenda(school.context, save))?.code).toBe(code);
    expect(school.rows('agenda')).toHaveLength(2);
  });
});

describe('an action', () => {
  const action = {
    ...{ id: '', about: 'D1', priority: 'P3', action: 'Buy profiles', owner: 'S06' },
    ...{ due: '2026-12-01', closedOn: null, found: '' },
  };
  const save: ActionSave = { year, key: 'abcdefghijk', action, before: null };

  it('is listed, closed with what came of it, and not lost between two people', () => {
    const school = makeInsetSchool();
    const [listed] = saveAction(school.context, save).actions;
    if (!listed) throw new Error('not listed');
    expect(listed).toEqual({ ...action, id: expect.stringMatching(/^N-/) });
    const closed = { ...listed, closedOn: '2026-11-30', found: 'Every class has one' };
    saveAction(school.context, { ...save, action: closed, before: listed });
    expect(school.rows('actions')).toEqual([closed]);
    const late = { ...save, action: { ...listed, owner: 'S05' }, before: listed };
    expect(refusalOf(() => saveAction(school.context, late))?.code).toBe('changed-meanwhile');
  });

  it('can be given another owner, date, wording and priority, and be opened again, in one read and one write', () => {
    const closed = { ...action, id: 'X1', closedOn: '2026-10-30', found: 'Two classes' };
    const school = makeInsetSchool({ actions: [{ ...closed, id: 'X0' }, closed] });
    const known = school.load().actions.find(({ id }) => id === 'X1') ?? null;
    const other = { owner: 'S05', due: '2027-02-01', action: 'Make profiles', priority: '' };
    const changed = { ...closed, ...other, closedOn: null };
    school.remote.clear();
    const facts = saveAction(school.context, { ...save, action: changed, before: known });
    expect(school.remote.names).toEqual(['sheets.read', 'sheets.write']);
    expect(facts.actions.find(({ id }) => id === 'X1')).toEqual(changed);
    expect(school.rows('actions').map(({ id }) => id)).toEqual(['X0', 'X1']);
    school.remote.clear();
    saveAction(school.context, { ...save, action: changed, before: known });
    expect(school.remote.names).toEqual(['sheets.read']);
  });

  it('can be changed though the day it came from is gone, and is not moved to one that is not there', () => {
    const orphan = { ...action, id: 'X1', about: 'D77' };
    const school = makeInsetSchool({ actions: [orphan] });
    const change = (part: object) => () =>
      saveAction(school.context, { ...save, action: { ...orphan, ...part }, before: orphan });
    expect(refusalOf(change({ about: 'D78' }))?.code).toBe('changed-meanwhile');
    change({ owner: 'S05' })();
    expect(school.rows('actions')).toEqual([{ ...orphan, owner: 'S05' }]);
  });

  it('says what is to be done, about a day that is there or about none', () => {
    const school = makeInsetSchool();
    const empty = { ...save, action: { ...action, action: ' ' } };
    expect(refusalOf(() => saveAction(school.context, empty))?.details).toEqual({
      action: 'missing',
    });
    const lost = { ...save, action: { ...action, about: 'D77' } };
    expect(refusalOf(() => saveAction(school.context, lost))?.code).toBe('changed-meanwhile');
    expect(
      saveAction(school.context, { ...save, action: { ...action, about: '' } }).actions,
    ).toHaveLength(1);
  });
});

describe('the rules of a year', () => {
  const rules = {
    ...{ year, days: 6, confirmed: true, hoursPerDay: 6, twilightHours: 2, twilights: 3 },
    ...{ extraFor: 'cymraeg', noticeDays: null, reminderDays: 3 },
  };

  const save = (change: object, before: object | null, reason = '') => ({
    ...{ rules: { ...rules, ...change }, before, reason, evaluation: '' },
  });

  it('are added and changed; those of other years stay', () => {
    const school = makeInsetSchool();
    const past = school.rows('rules')[0];
    expect(saveInsetRules(school.context, save({}, null)).rules).toEqual([past, rules]);
    saveInsetRules(school.context, save({ days: 5 }, rules));
    expect(school.rows('rules')).toEqual([past, { ...rules, days: 5 }]);
    school.remote.clear();
    saveInsetRules(school.context, save({ days: 5 }, rules));
    expect(school.remote.names).toEqual(['sheets.read']);
    expect(school.rows('changes')).toEqual([]);
  });

  it('find the row of a year typed another way', () => {
    const school = makeInsetSchool({ rules: [{ year: '2026/27', days: 5 }] });
    saveInsetRules(school.context, save({}, school.rows('rules')[0] ?? null));
    expect(school.rows('rules')).toEqual([rules]);
  });

  it('are not overwritten where somebody has set or changed them since', () => {
    const school = makeInsetSchool();
    saveInsetRules(school.context, save({ days: 5 }, null));
    expect(refusalOf(() => saveInsetRules(school.context, save({}, null)))?.code).toBe(
      'changed-meanwhile',
    );
    expect(refusalOf(() => saveInsetRules(school.context, save({}, rules)))?.code).toBe(
      'changed-meanwhile',
    );
    expect(school.rows('rules')[1]).toEqual({ ...rules, days: 5 });
  });

  it('make a day or a twilight of another length only with a reason, once something has been held', () => {
    const school = makeInsetSchool();
    const shorter = save({ hoursPerDay: 5.5 }, null);
    expect(refusalOf(() => saveInsetRules(school.context, shorter))).toEqual({
      code: 'bad-input',
      details: { reason: 'reason-missing' },
    });
    expect(school.rows('rules')).toHaveLength(1);
    const reason = 'The contract says five and a half';
    const facts = saveInsetRules(school.context, { ...shorter, reason });
    expect(facts.changes).toEqual([
      {
        ...{ at: '2026-11-09T08:30', by: 'S02', about: year, what: 'corrected' },
        ...{ before: '6 h, 2 h', after: '5.5 h, 2 h', reason, evaluation: '' },
      },
    ]);
  });

  it('are of any length in a year that has not begun', () => {
    const school = makeInsetSchool({ days: [], sessions: [] });
    saveInsetRules(school.context, save({ hoursPerDay: 5.5, twilightHours: 1.5 }, null));
    expect(school.rows('rules')[1]).toMatchObject({ hoursPerDay: 5.5, twilightHours: 1.5 });
    expect(school.rows('changes')).toEqual([]);
  });

  it('are refused where a number can be no rule', () => {
    const school = makeInsetSchool();
    const wrong = save({ year: '2026-28', days: 99, hoursPerDay: 25, noticeDays: 1.5 }, null);
    expect(refusalOf(() => saveInsetRules(school.context, wrong))?.details).toEqual({
      year: 'choose-again',
      days: 'no-number',
      hoursPerDay: 'no-number',
      noticeDays: 'no-number',
    });
    const odd = [null, 'x', rules, save({ days: '5' }, null), save({ confirmed: 'yes' }, null)];
    for (const claimed of odd) {
      expect(refusalOf(() => saveInsetRules(school.context, claimed))?.code).toBe('bad-input');
    }
  });
});

describe('the dates of another school', () => {
  const save: ClusterSave = {
    ...{ year, school: ' bryn  PRAWF ', contact: 'b@bryn.example.com', from: 'pasted' },
    dates: [
      { date: '2027-01-04', title: 'ALN' },
      { date: '2026-10-23', title: 'Progress' },
      { date: '2026-10-23', title: 'The same day again' },
    ],
  };
  const datesOf = (school: InsetSchool, name: RegExp) =>
    school
      .rows('cluster')
      .filter((row) => name.test(row.school))
      .map(({ date, title }) => [date, title]);

  it('replace those of the year, in one write; other years and schools stay', () => {
    const school = makeInsetSchool();
    school.remote.clear();
    const facts = saveCluster(school.context, save);
    expect(school.remote.names).toEqual(['sheets.read', 'sheets.write']);
    expect(facts).toEqual(school.load());
    expect(datesOf(school, /bryn/i)).toEqual([
      ['2026-10-23', 'Progress'],
      ['2025-10-24', ''],
      ['2027-01-04', 'ALN'],
    ]);
    expect(datesOf(school, /Maes/)).toEqual([[null, '']]);
    school.remote.clear();
    saveCluster(school.context, save);
    expect(school.remote.names).toEqual(['sheets.read']);
  });

  it('that are none keep one row without a date, and dates take its place', () => {
    const school = makeInsetSchool();
    saveCluster(school.context, { ...save, dates: [] });
    expect(datesOf(school, /bryn/i)).toEqual([
      ['2025-10-24', ''],
      [null, ''],
    ]);
    saveCluster(school.context, save);
    expect(datesOf(school, /bryn/i).map(([date]) => date)).toEqual([
      '2025-10-24',
      '2026-10-23',
      '2027-01-04',
    ]);
  });

  it('of a school nobody knew are added', () => {
    const school = makeInsetSchool();
    saveCluster(school.context, { ...save, school: 'Ysgol Newydd' });
    expect(datesOf(school, /Newydd/)).toHaveLength(2);
  });

  it.each([
    [{ school: ' ' }, { school: 'missing' }],
    [{ contact: 'x'.repeat(255) }, { contact: 'most-254' }],
    [{ dates: [{ date: '2026-02-30', title: '' }] }, { dates: 'no-date' }],
    [{ dates: [{ date: '2027-09-01', title: '' }] }, { dates: 'no-date' }],
    [{ dates: [{ date: '2026-10-23', title: 'x'.repeat(201) }] }, { title: 'most-200' }],
  ])('are refused where something is wrong: %j', (change, details) => {
    const school = makeInsetSchool();
    expect(refusalOf(() => saveCluster(school.context, { ...save, ...change }))?.details).toEqual(
      details,
    );
    expect(school.rows('cluster')).toHaveLength(3);
  });

  it('hold no more than a school year has', () => {
    const { context } = makeInsetSchool();
    const dates = Array.from({ length: 401 }, () => ({ date: '2026-10-23', title: '' }));
    expect(refusalOf(() => saveCluster(context, { ...save, dates }))?.code).toBe('bad-input');
  });
});
