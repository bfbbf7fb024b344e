import { closeCatchUp, setCatchUp } from '../../../../src/app/office/inset/catch-up';
import { saveMarks } from '../../../../src/app/office/inset/save-marks';
import { catchUpItems } from '../../../../src/core/inset/catch-up';
import { planYear } from '../../../../src/core/inset/plan';
import type { MarksSave } from '../../../../src/core/wire/inset';
import { refusalOf } from '../../../fakes/refusal';
import { type InsetSchool, makeInsetSchool, year } from './school';

const mark = (
  staff: string,
  change: Partial<MarksSave['marks'][number]> = {},
): MarksSave['marks'][number] => ({
  ...{ staff, state: 'present', minutes: null, pay: '', before: unmarked },
  ...change,
});
const unmarked = { state: 'open', minutes: null, pay: '' } as const;
const present = { ...unmarked, state: 'present' } as const;

describe('a register', () => {
  it('adds an event for those whose mark really changes, and no other', () => {
    const school = makeInsetSchool();
    school.remote.clear();
    const marks = [
      mark('S02'),
      mark('S05', { state: 'not attending' }),
      mark('S06'),
      mark('S08', { pay: 'in lieu', before: { ...present, minutes: 90, pay: 'paid' } }),
    ];
    const facts = saveMarks(school.context, { year, about: 'A1', marks });
    expect(school.remote.names).toEqual(['sheets.read', 'sheets.write']);
    expect(school.rows('attendance').slice(4)).toEqual([
      expect.objectContaining({
        staff: 'S02',
        by: 'S02',
        state: 'present',
        at: '2026-11-09T08:30',
      }),
      expect.objectContaining({ staff: 'S05', state: 'not attending', minutes: null }),
      expect.objectContaining({ staff: 'S08', state: 'present', minutes: null, pay: 'in lieu' }),
    ]);
    expect(facts).toEqual(school.load());
    school.remote.clear();
    saveMarks(school.context, { year, about: 'A1', marks });
    expect(school.remote.names).toEqual(['sheets.read']);
  });

  it('is undone by an event, keeps what a person has logged, and never says why', () => {
    const school = makeInsetSchool({
      attendance: [
        { about: 'A1', staff: 'S06', state: 'present', logged: true, at: '2026-09-17T15:45' },
      ],
    });
    const undone = {
      year,
      about: 'A1',
      marks: [{ ...mark('S06', { state: 'open', before: present }), reason: 'ill' }],
    };
    const facts = saveMarks(school.context, undone);
    expect(facts.marks).toEqual([expect.objectContaining({ state: 'open', logged: true })]);
    expect(JSON.stringify(school.rows('attendance'))).not.toContain('ill');
    expect(Object.keys(school.rows('attendance')[0] ?? {})).not.toContain('reason');
  });

  it('says of a mark only what changes, so that who signs in meanwhile stays signed in', () => {
    const school = makeInsetSchool({
      attendance: [{ about: 'A1', staff: 'S08', state: 'present', by: 'S08' }],
    });
    const paid = mark('S08', { state: 'open', pay: 'paid' });
    const facts = saveMarks(school.context, { year, about: 'A1', marks: [paid] });
    expect(school.rows('attendance').slice(1)).toEqual([
      expect.objectContaining({ staff: 'S08', state: '', pay: 'paid' }),
    ]);
    expect(facts.marks).toEqual([
      expect.objectContaining({ staff: 'S08', state: 'present', pay: 'paid', by: 'S08' }),
    ]);
    const before = { ...present, pay: 'paid' } as const;
    const back = saveMarks(school.context, { year, about: 'A1', marks: [mark('S08', { before })] });
    expect(back.marks).toEqual([expect.objectContaining({ state: 'present', pay: '' })]);
  });

  it('never overwrites what somebody has said since the page was shown it', () => {
    const school = makeInsetSchool({
      attendance: [
        { about: 'A1', staff: 'S06', state: 'not attending', by: 'S06' },
        { about: 'A1', staff: 'S08', pay: 'in lieu', by: 'S01' },
      ],
    });
    for (const stale of [mark('S06'), mark('S08', { pay: 'paid' })]) {
      const save = { year, about: 'A1', marks: [mark('S05'), stale] };
      expect(refusalOf(() => saveMarks(school.context, save))?.code).toBe('changed-meanwhile');
    }
    expect(school.rows('attendance')).toHaveLength(2);
    const away = mark('S06', { state: 'not attending' });
    saveMarks(school.context, { year, about: 'A1', marks: [away] });
    expect(school.rows('attendance')).toHaveLength(2);
  });

  it('can say beforehand who will not come or is paid, but nobody is present before people sign in', () => {
    const school = makeInsetSchool();
    const ahead = [
      mark('S05', { state: 'not attending' }),
      mark('S08', { state: 'open', pay: 'paid' }),
    ];
    saveMarks(school.context, { year, about: 'A2', marks: ahead });
    const present = { year, about: 'A2', marks: [mark('S06')] };
    expect(refusalOf(() => saveMarks(school.context, present))?.code).toBe('not-begun');
    school.clock.set('2026-11-12T15:24');
    expect(refusalOf(() => saveMarks(school.context, present))?.code).toBe('not-begun');
    school.clock.set('2026-11-12T15:25');
    const facts = saveMarks(school.context, present);
    school.clock.set('2026-11-12T18:00');
    const held = planYear(school.load()).sessions.find(({ id }) => id === 'A2');
    expect(held?.state).toBe('held');
    expect(facts.marks.filter(({ about }) => about === 'A2')).toHaveLength(3);
  });

  it.each([
    ['somebody who is not in Staff', 'A1', [mark('S77')], 'bad-input'],
    ['a session that is not there', 'A77', [mark('S06')], 'changed-meanwhile'],
    ['a draft without a date', 'DX', [mark('S06')], 'not-begun'],
    ['no minutes at all', 'A1', [mark('S06', { minutes: 0 })], 'bad-input'],
    ['a mark of another kind', 'A1', [{ ...mark('S06'), state: 'ill' }], 'bad-input'],
    ['pay of another kind', 'A1', [{ ...mark('S06'), pay: 'double' }], 'bad-input'],
    [
      'more people than any school has',
      'A1',
      Array.from({ length: 501 }, () => mark('S06')),
      'bad-input',
    ],
  ])('is refused for %s', (_, about, marks, code) => {
    const school = makeInsetSchool();
    expect(refusalOf(() => saveMarks(school.context, { year, about, marks }))?.code).toBe(code);
    expect(school.rows('attendance')).toHaveLength(4);
  });
});

describe('catching up', () => {
  const set = { year, day: 'D5', staff: ['*'], resource: 'M1', due: '2026-12-18' };
  const itemOf = (school: InsetSchool, staff: string) => {
    const { staff: people, catchUp, ...facts } = school.load();
    return catchUpItems(planYear(facts), people, catchUp).find(
      (one) => one.staff === staff && one.dayId === 'D5',
    );
  };

  it('is set for all who missed it, or for some, once', () => {
    const school = makeInsetSchool();
    school.remote.clear();
    const facts = setCatchUp(school.context, set);
    expect(school.remote.names).toEqual(['sheets.read', 'sheets.write']);
    expect(facts).toEqual(school.load());
    setCatchUp(school.context, { ...set, staff: ['S05', 'S05'], due: '2027-01-31' });
    school.remote.clear();
    setCatchUp(school.context, { ...set, staff: ['S05'], due: '2027-01-31' });
    expect(school.remote.names).toEqual(['sheets.read']);
    setCatchUp(school.context, set);
    setCatchUp(school.context, set);
    expect(school.rows('catchUp').map(({ staff, due }) => [staff, due])).toEqual([
      ['*', '2026-12-18'],
      ['S05', '2027-01-31'],
      ['*', '2026-12-18'],
    ]);
  });

  const nothing = { seen: [] as readonly string[] };

  it('that the person has entered meanwhile counts once, unless the page showed it', () => {
    const own = { day: 'D5', staff: 'S05', by: 'S05', event: 'done', at: '2026-11-01T16:00' };
    const school = makeInsetSchool({ catchUp: [{ ...own, id: 'c-own', minutes: 60 }] });
    const done = { year, day: 'D5', staff: 'S05', minutes: 60, undone: false };
    closeCatchUp(school.context, { ...done, id: 'unseenunseen', ...nothing });
    expect(itemOf(school, 'S05')).toMatchObject({ caughtUp: 60, toCatchUp: 60 });
    const seen = itemOf(school, 'S05')?.done.map(({ id }) => id) ?? [];
    closeCatchUp(school.context, { ...done, id: 'seenseenseen', seen: [...seen, 'c-nobody'] });
    expect(itemOf(school, 'S05')).toMatchObject({ caughtUp: 120, toCatchUp: 0 });
    expect(school.rows('catchUp').map(({ onTopOf }) => onTopOf)).toEqual([
      '',
      '-',
      seen.join(', '),
    ]);
  });

  it('is done once, counts its minutes, and can be taken back', () => {
    const school = makeInsetSchool();
    setCatchUp(school.context, set);
    const done = {
      year,
      day: 'D5',
      staff: 'S05',
      id: 'abcdefghijk',
      minutes: 60,
      undone: false,
      ...nothing,
    };
    closeCatchUp(school.context, done);
    school.remote.clear();
    closeCatchUp(school.context, done);
    expect(school.remote.names).toEqual(['sheets.read']);
    const item = itemOf(school, 'S05');
    expect(item).toMatchObject({ caughtUp: 60, toCatchUp: 60, resourceId: 'M1' });
    expect(item?.done).toEqual([
      expect.objectContaining({ minutes: 60, by: 'S02', resourceId: 'M1' }),
    ]);
    const undo = { ...done, id: item?.done[0]?.id ?? '', undone: true };
    closeCatchUp(school.context, undo);
    closeCatchUp(school.context, undo);
    expect(itemOf(school, 'S05')).toMatchObject({ caughtUp: 0, toCatchUp: 120 });
    expect(school.rows('catchUp').map(({ event }) => event)).toEqual(['set', 'done', 'undone']);
  });

  it.each([
    [{ day: 'D77' }, 'changed-meanwhile'],
    [{ staff: ['S77'] }, 'bad-input'],
    [{ staff: [] }, 'bad-input'],
    [{ resource: 'M77' }, 'bad-input'],
    [{ due: 'soon' }, 'bad-input'],
  ])('is not set for what is not there: %j', (change, code) => {
    const school = makeInsetSchool();
    expect(refusalOf(() => setCatchUp(school.context, { ...set, ...change }))?.code).toBe(code);
    expect(school.rows('catchUp')).toEqual([]);
  });

  it.each([
    [{ minutes: 0 }, 'bad-input'],
    [{ minutes: 9999 }, 'bad-input'],
    [{ staff: 'S77' }, 'bad-input'],
    [{ day: 'D77' }, 'changed-meanwhile'],
    [{ id: '' }, 'bad-input'],
    [{ seen: undefined }, 'bad-input'],
    [{ seen: 'c-1' }, 'bad-input'],
  ])('is not done for what is not there: %j', (change, code) => {
    const school = makeInsetSchool();
    const what = { year, day: 'D5', staff: 'S05', id: 'abcdefghijk', minutes: 60 };
    const done = { ...what, undone: false, ...nothing };
    expect(refusalOf(() => closeCatchUp(school.context, { ...done, ...change }))?.code).toBe(code);
    expect(school.rows('catchUp')).toEqual([]);
  });
});
