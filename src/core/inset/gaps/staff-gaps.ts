import { contractMinutes, isFixed, isTheirs, namedDays, workingDaysOf } from '../contract';
import { idKey, readIdKeys } from '../id-list';
import { readContract } from '../read-cells';
import { readTimesAway } from '../time-away';
import type { InsetPlan, InsetStaff } from '../types';
import { readWorkingDays } from '../working-days';
import type { GapContext } from './context';
import { type Gap, makeGap } from './gap';

/** P-57: cells of Staff from which nobody can tell what is expected of somebody. */
export function findStaffGaps({ plan, input }: GapContext): readonly Gap[] {
  const days = new Set([...input.days.map(({ id }) => id), ...input.otherDays].map(idKey));
  const here = input.staff.filter(({ leaves }) => leaves === null || leaves >= plan.today);
  const without = here.filter(({ insetInContract }) => insetInContract.trim() === '').length;
  return [
    ...here.flatMap((person) => [...findCellGaps(person, days), ...findNamedGaps(plan, person)]),
    ...(without > 0 ? [makeGap('contract-empty', '', { count: without })] : []),
  ];
}

function whoIs({ id, name }: InsetStaff) {
  return { staff: name || id, id };
}

function findCellGaps(person: InsetStaff, days: ReadonlySet<string>): readonly Gap[] {
  const who = whoIs(person);
  const unread = readWorkingDays(person.workingDays).unread;
  const contract = readContract(person.insetInContract);
  const unknown = readIdKeys(person.insetDays).filter((id) => !days.has(id));
  return [
    ...(unread.length > 0
      ? [makeGap('working-days-unread', '', { ...who, found: unread.join(', ') })]
      : []),
    ...(contract.isRead
      ? []
      : [makeGap('contract-unread', '', { ...who, found: person.insetInContract })]),
    ...readTimesAway(person.alsoAway).unread.map((found) =>
      makeGap('away-unread', '', { ...who, found }),
    ),
    ...unknown.map((found) => makeGap('expected-day-unknown', '', { ...who, found })),
  ];
}

/** Days that the lead has named for somebody and that are not asked of them, or not whole. */
function findNamedGaps(plan: InsetPlan, person: InsetStaff): readonly Gap[] {
  const who = whoIs(person);
  if (!isFixed(person)) {
    return person.insetDays.trim() === '' ? [] : [makeGap('expected-days-unused', '', who)];
  }
  const named = namedDays(plan, person);
  const worksThen = workingDaysOf(person);
  const theirs = named.filter((day) => isTheirs(day, person));
  const due = theirs.filter(({ date }) => worksThen(date));
  const minutes = due.reduce((sum, day) => sum + day.minutes, 0);
  const most = contractMinutes(plan, person);
  return [
    ...named
      .filter((day) => !theirs.includes(day))
      .map(({ id: found, date }) =>
        makeGap('expected-day-not-theirs', '', { ...who, found, date }),
      ),
    ...theirs
      .filter((day) => !due.includes(day))
      .map(({ id: found, date }) =>
        makeGap('expected-day-not-worked', '', { ...who, found, date }),
      ),
    ...(minutes > most ? [makeGap('expected-days-too-many', '', { ...who, minutes, most })] : []),
  ];
}
