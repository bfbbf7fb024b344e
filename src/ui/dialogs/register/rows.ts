import { compare } from '../../../core/compare';
import { contractShares } from '../../../core/inset/contract';
import { type Expectation, expectedAt } from '../../../core/inset/expected';
import { idKey } from '../../../core/inset/id-list';
import type { Occasion } from '../../../core/inset/occasions';
import type { InsetPlan, InsetStaff } from '../../../core/inset/types';
import type { Bilingual } from '../../../core/language';
import { compareNames } from '../../../core/names';
import { worksOn } from '../../../core/run/people';
import type { InsetFacts } from '../../../core/wire/inset';
import type { Marking, Markings } from './marking';

export type RegisterRow = {
  readonly person: InsetStaff;
  readonly expectation: Expectation;
  /** Is asked nothing of this day, or only part of it, so may be paid or given time in lieu (P-58). */
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
  { staff }: Pick<InsetFacts, 'staff'>,
  plan: InsetPlan,
  occasion: Occasion,
): readonly RegisterRow[] {
  const here = staff.filter((person) => worksOn(person, occasion.date));
  return here.map((person) => {
    const expectation = expectedAt(plan, occasion.id, person);
    const asked = contractShares(plan, person).get(occasion.day.id)?.asked ?? 0;
    const isBeyond = asked < occasion.day.minutes;
    return { person, expectation, mayBePaid: isBeyond && expectation !== 'away' };
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
    const inGroup = rows
      .filter((row) => idOf(row) === id)
      .sort((one, other) => compareNames(one.person, other.person));
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
  /** P-68: from other schools, as a number. */
  readonly guests: number;
  readonly chairs: number;
  readonly present: number;
};

export function countRoom(
  rows: readonly RegisterRow[],
  markingOf: (staff: string) => Marking,
  guests: number,
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
    guests,
    chairs: expected + invited - cannotCome + alsoThere + guests,
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
