import { compare } from '../../../core/compare';
import { expectedAt } from '../../../core/inset/expected';
import { idKey } from '../../../core/inset/id-list';
import type { Occasion } from '../../../core/inset/occasions';
import { personDays } from '../../../core/inset/person-ledger';
import type { InsetPlan, InsetStaff } from '../../../core/inset/types';
import type { Bilingual } from '../../../core/language';
import type { InsetFacts } from '../../../core/wire/inset';
import type { Marking, Markings } from './marking';

export type Expectation = ReturnType<typeof expectedAt>;

export type RegisterRow = {
  readonly person: InsetStaff;
  readonly expectation: Expectation;
  /** Owes nothing for this day, so may be paid or given time in lieu (P-58). */
  readonly mayBePaid: boolean;
};

export type GroupBy = 'role' | 'phase';

export type RegisterGroup = {
  readonly id: string;
  readonly title: Bilingual;
  readonly rows: readonly RegisterRow[];
};

/** Everyone who works here on that date, whether expected or not: anybody may come. */
export function listRows(
  facts: Pick<InsetFacts, 'staff' | 'catchUp'>,
  plan: InsetPlan,
  occasion: Occasion,
): readonly RegisterRow[] {
  const here = facts.staff.filter(
    ({ starts, leaves }) =>
      (starts === null || starts <= occasion.date) && (leaves === null || occasion.date <= leaves),
  );
  const owing = new Set(
    personDays(plan, here, facts.catchUp)
      .filter((one) => one.dayId === occasion.day.id && one.owed > 0)
      .map((one) => one.staff),
  );
  return here.map((person) => {
    const expectation = expectedAt(plan, occasion.id, person);
    const mayBePaid = !owing.has(person.id) && expectation !== 'away';
    return { person, expectation, mayBePaid };
  });
}

/** In the school’s own order of groups; whoever is in none comes last. */
export function groupRows(
  rows: readonly RegisterRow[],
  by: GroupBy,
  options: InsetFacts['options'],
  none: Bilingual,
): readonly RegisterGroup[] {
  const list = by === 'role' ? 'role-group' : 'phase';
  const known = options.filter((option) => option.list === list);
  const typed = ({ person }: RegisterRow) => (by === 'role' ? person.roleGroup : person.phase);
  const idOf = (row: RegisterRow) => idKey(typed(row));
  const unknown = [...new Map(rows.map((row) => [idOf(row), typed(row).trim()]))]
    .filter(([id]) => id !== '' && !known.some((option) => idKey(option.id) === id))
    .sort(([one], [other]) => compare(one, other));
  const titles: readonly (readonly [string, Bilingual])[] = [
    ...known.map(({ id, english, welsh }) => [idKey(id), { en: english, cy: welsh }] as const),
    ...unknown.map(([id, text]) => [id, { en: text, cy: text }] as const),
    ['', none],
  ];
  return titles.flatMap(([id, title]) => {
    const inGroup = rows.filter((row) => idOf(row) === id).sort(byName);
    return inGroup.length > 0 ? [{ id, title, rows: inGroup }] : [];
  });
}

export type RoomNumbers = {
  readonly expected: number;
  readonly invited: number;
  /** Of both. */
  readonly cannotCome: number;
  /** Marked present, though neither expected nor invited. */
  readonly alsoThere: number;
  readonly chairs: number;
  readonly present: number;
};

export function countRoom(
  rows: readonly RegisterRow[],
  markingOf: (staff: string) => Marking,
): RoomNumbers {
  const count = (test: (row: RegisterRow, marking: Marking) => boolean) =>
    rows.filter((row) => test(row, markingOf(row.person.id))).length;
  const isWanted = ({ expectation }: RegisterRow) =>
    expectation === 'expected' || expectation === 'invited';
  const expected = count(({ expectation }) => expectation === 'expected');
  const invited = count(({ expectation }) => expectation === 'invited');
  const cannotCome = count((row, { state }) => isWanted(row) && state === 'not attending');
  const alsoThere = count((row, { state }) => !isWanted(row) && state === 'present');
  return {
    expected,
    invited,
    cannotCome,
    alsoThere,
    chairs: expected + invited - cannotCome + alsoThere,
    present: count((_, { state }) => state === 'present'),
  };
}

/** All who are expected and of whom nobody has said anything yet, marked present. */
export function expectedPresent(
  rows: readonly RegisterRow[],
  markingOf: (staff: string) => Marking,
): Markings {
  const open = rows.filter(
    ({ expectation, person }) =>
      expectation === 'expected' && markingOf(person.id).state === 'open',
  );
  return new Map(
    open.map(({ person }) => [person.id, { ...markingOf(person.id), state: 'present' as const }]),
  );
}

function byName(one: RegisterRow, other: RegisterRow): number {
  return (
    one.person.name.localeCompare(other.person.name, 'cy') ||
    compare(one.person.id, other.person.id)
  );
}
