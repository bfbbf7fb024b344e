/** Who took part so far, and what they answered: D1, A1 and D2, up to 9 November 2026. */
import { createHash } from 'node:crypto';
import type { attendanceTable, evaluationsTable } from '../../src/core/tables';
import type { StaffLine } from './named-staff';
import { makeRandom, type Random } from './random';
import type { SampleRow } from './written-days';

type AttendanceLine = SampleRow<typeof attendanceTable>;

type Occasion = {
  readonly id: string;
  readonly date: string;
  readonly weekday: string;
  readonly starts: string;
  readonly ends: string;
};

const past: readonly Occasion[] = [
  { id: 'D1', date: '2026-09-01', weekday: 'Tue', starts: '08:45', ends: '15:30' },
  { id: 'A1', date: '2026-09-17', weekday: 'Thu', starts: '15:40', ends: '17:45' },
  { id: 'D2', date: '2026-10-23', weekday: 'Fri', starts: '08:50', ends: '15:30' },
];

/** What carries a case, by occasion and person; `null` is no row at all: S06 missed A1. */
const cases: Readonly<Record<string, AttendanceLine | null>> = {
  // Said beforehand, on My page.
  'A1 S05': { at: '2026-09-14T12:40', by: 'S05', state: 'not attending' },
  'A1 S06': null,
  // Outside their contract, so invited; paid for what they attend.
  'D1 S34': { state: 'present', pay: 'paid' },
  'D2 S08': { state: 'present', pay: 'paid' },
  'A1 S36': { state: 'present', pay: 'in lieu' },
  // Not a working day, and came all the same.
  'A1 S23': { state: 'present' },
  'D2 S22': { state: 'not attending' },
  // Left at noon.
  'D2 S14': { state: 'present', minutes: '180' },
};

export function makeAttendance(staff: readonly StaffLine[]): AttendanceLine[] {
  const random = makeRandom(20260901);
  return past
    .flatMap((occasion) =>
      staff.flatMap((person) => {
        const line = attend(occasion, person, random);
        return line ? [line] : [];
      }),
    )
    .sort((one, other) => ((one.at ?? '') < (other.at ?? '') ? -1 : 1));
}

/** Some sign in by themselves, the rest are on the register that the deputy head keeps afterwards. */
function attend(
  { id, date, weekday, starts, ends }: Occasion,
  person: StaffLine,
  random: Random,
): AttendanceLine | null {
  const isSelf = random.below(5) < 2;
  const minute = random.below(10);
  const isLogged = random.below(3) === 0;
  const given = cases[`${id} ${person.id}`];
  if (given === null || (given === undefined && !isExpected(person, date, weekday))) return null;
  const signedIn = `${date}T${addToTime(starts, minute)}`;
  return {
    at: isSelf ? signedIn : `${date}T${addToTime(ends, 10)}`,
    by: isSelf && person.address !== '' ? person.id : 'S02',
    about: id,
    staff: person.id,
    state: 'present',
    logged: isLogged ? 'yes' : '',
    ...given,
  };
}

function isExpected(person: StaffLine, date: string, weekday: string): boolean {
  const isEmployed =
    (person.starts === '' || person.starts <= date) &&
    (person.leaves === '' || person.leaves >= date);
  const isWorkingDay = person.workingDays === '' || person.workingDays.includes(weekday);
  return isEmployed && isWorkingDay && person.insetInContract !== 'none';
}

function addToTime(time: string, minutes: number): string {
  const all = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes;
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`;
}

/** Enough answers for D1 and D2 to be shown, too few for A1. */
const answers: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  D1: [
    [4, 3, 4],
    [3, 3, 4],
    [2, 2, 3],
    [4, 4, 4],
    [3, 3, 3],
    [3, 2, 4],
    [4, 3, 4],
    [2, 2, 3],
    [3, 3, 4],
  ],
  D2: [
    [4, 4, 3],
    [4, 4, 4],
    [3, 4, 3],
    [4, 3, 3],
    [4, 4, 4],
    [3, 3, 2],
    [4, 4, 4],
  ],
  A1: [
    [4, 4, 3],
    [3, 4, 4],
    [4, 4, 4],
  ],
};

export function makeEvaluations(): SampleRow<typeof evaluationsTable>[] {
  const lines = Object.entries(answers).flatMap(([about, all]) =>
    all.map(([useful, learned, common], index) => ({
      key: createHash('sha256').update(`sample ${about} ${index}`).digest('hex'),
      about,
      useful: String(useful),
      learned: String(learned),
      common: String(common),
    })),
  );
  // In no order that would say who answered.
  return lines.sort((one, other) => (one.key < other.key ? -1 : 1));
}
