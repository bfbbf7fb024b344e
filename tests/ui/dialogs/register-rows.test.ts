import { listOccasions } from '../../../src/core/inset/occasions';
import { planYear } from '../../../src/core/inset/plan';
import { listMissed } from '../../../src/ui/dialogs/catch-up/missed';
import type { Marking } from '../../../src/ui/dialogs/register/marking';
import {
  countRoom,
  expectedPresent,
  groupRows,
  listRows,
} from '../../../src/ui/dialogs/register/rows';
import { insetFacts, insetStaff, manyStaff, presentAt } from '../../browser/inset-world';

const none = { en: 'No group given', cy: 'Dim grŵp wedi’i nodi' };

function rowsAt(id: string, patch: Partial<typeof insetFacts> = {}) {
  const facts = { ...insetFacts, ...patch };
  const plan = planYear(facts);
  const occasion = listOccasions(plan).find((one) => one.id === id);
  if (!occasion) throw new Error(`no ${id}`);
  return listRows(facts, plan, occasion);
}

const nobodyMarked = (): Marking => ({ state: 'open', minutes: null, pay: '' });
const marked =
  (states: Readonly<Record<string, Marking['state']>>) =>
  (staff: string): Marking => ({ ...nobodyMarked(), state: states[staff] ?? 'open' });

describe('who stands on the register', () => {
  it('is everyone who works here that day, each with what the day asks of them', () => {
    const said = rowsAt('A3').map(({ person, expectation, mayBePaid }) =>
      [person.id, expectation, mayBePaid ? 'may be paid' : ''].join(' ').trim(),
    );
    expect(said).toEqual([
      'S01 expected',
      'S02 expected',
      'S03 expected',
      'S04 expected',
      'S05 not a working day',
      'S06 expected',
      'S07 invited may be paid',
      'S08 invited may be paid',
      'S09 expected',
      'S10 away',
    ]);
  });

  it('lets somebody be paid for a day that is neither in their contract nor their working week', () => {
    const friday = rowsAt('D2');
    expect(friday.find(({ person }) => person.id === 'S09')).toMatchObject({
      expectation: 'not a working day',
      mayBePaid: true,
    });
  });

  it('lets the rest of a day be paid of which the contract holds only a part', () => {
    const staff = insetStaff.map((person) =>
      person.id === 'S07' ? { ...person, insetInContract: '1.5' } : person,
    );
    const found = rowsAt('D2', { staff }).find(({ person }) => person.id === 'S07');
    expect(found).toMatchObject({ expectation: 'expected', mayBePaid: true });
  });

  it('leaves out who has not started yet or has left', () => {
    const staff = insetStaff.map((person) => ({
      ...person,
      starts: person.id === 'S01' ? '2027-01-22' : person.id === 'S02' ? '2027-01-21' : null,
      leaves: person.id === 'S03' ? '2027-01-20' : person.id === 'S04' ? '2027-01-21' : null,
    }));
    const ids = rowsAt('A3', { staff }).map(({ person }) => person.id);
    expect(ids.slice(0, 3)).toEqual(['S02', 'S04', 'S05']);
  });
});

describe('groups', () => {
  it('stand in the school’s own order, people by name, whoever is in none last', () => {
    const staff = insetStaff.map((person) => ({
      ...person,
      roleGroup: { S01: '', S02: ' Leader ', S05: 'Kitchen' }[person.id] ?? person.roleGroup,
    }));
    const groups = groupRows(rowsAt('A3', { staff }), 'role', insetFacts.options, none);
    expect(groups.map(({ title, rows }) => [title.en, rows.map((row) => row.person.id)])).toEqual([
      ['Leaders', ['S03', 'S02', 'S04']],
      ['Teachers', ['S06', 'S10']],
      ['Higher level teaching assistants', ['S07']],
      ['Teaching assistants', ['S09', 'S08']],
      ['Kitchen', ['S05']],
      ['No group given', ['S01']],
    ]);
  });

  it('lose nobody, by role or by phase', () => {
    const rows = rowsAt('A3', { staff: manyStaff(120) });
    for (const by of ['role', 'phase'] as const) {
      const groups = groupRows(rows, by, insetFacts.options, none);
      expect(groups.flatMap((group) => group.rows)).toHaveLength(120);
    }
  });
});

describe('numbers for the room', () => {
  it('count a chair for everyone expected or invited', () => {
    expect(countRoom(rowsAt('A3'), nobodyMarked, 0)).toEqual({
      expected: 6,
      invited: 2,
      cannotCome: 0,
      alsoThere: 0,
      guests: 0,
      chairs: 8,
      present: 0,
    });
  });

  it('count a chair for each of those who come from other schools', () => {
    expect(countRoom(rowsAt('A3'), nobodyMarked, 64)).toMatchObject({ guests: 64, chairs: 72 });
  });

  it('take one away for who cannot come, and add one for who comes all the same', () => {
    const states = marked({
      S03: 'not attending',
      S08: 'not attending',
      S10: 'not attending',
      S05: 'present',
      S06: 'present',
    });
    expect(countRoom(rowsAt('A3'), states, 0)).toMatchObject({
      cannotCome: 2,
      alsoThere: 1,
      chairs: 7,
      present: 2,
    });
  });
});

it('marks all who are expected, and nobody of whom something is known already', () => {
  const states = marked({ S03: 'not attending', S04: 'present' });
  expect([...expectedPresent(rowsAt('A3'), states).keys()]).toEqual(['S01', 'S02', 'S06', 'S09']);
});

describe('who missed something', () => {
  const missed = (patch: Partial<typeof insetFacts> = {}) => {
    const facts = { ...insetFacts, ...patch };
    return listMissed(facts, planYear(facts));
  };

  it('is short of what was held, and a working pattern explains it', () => {
    const [day, ...more] = missed();
    expect(more).toEqual([]);
    expect(day?.day.id).toBe('D5');
    expect(
      day?.open.map(({ person, item, notInOn }) => [person.id, item.toCatchUp, notInOn]),
    ).toEqual([
      ['S06', 120, []],
      ['S05', 120, ['2026-09-17']],
    ]);
  });

  it('is not explained by a session they came to on a day off', () => {
    const marks = [...insetFacts.marks, ...presentAt('A1', ['S05']), ...presentAt('A2', ['S05'])];
    const [day] = missed({ marks });
    expect(day?.open.map(({ person }) => person.id)).toEqual(['S06']);
    expect(day?.done.map(({ person }) => person.id)).toEqual(['S05']);
  });

  it('never is who owes nothing: away, or outside the contract', () => {
    const ids = missed().flatMap(({ open }) => open.map(({ person }) => person.id));
    expect(ids).not.toContain('S08');
    expect(ids).not.toContain('S10');
  });
});
