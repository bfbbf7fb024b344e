import { idKey, readIdKeys } from '../id-list';
import { readContract, readWorkingDays } from '../read-cells';
import type { InsetStaff } from '../types';
import type { GapContext } from './context';
import { type Gap, makeGap } from './gap';

/** P-57: cells of Staff from which nobody can tell what is expected of somebody. */
export function findStaffGaps({ plan, input }: GapContext): readonly Gap[] {
  const days = new Set([...plan.dayOf.keys()].map(idKey));
  const here = input.staff.filter(({ leaves }) => leaves === null || leaves >= plan.today);
  const without = here.filter(({ insetInContract }) => insetInContract.trim() === '').length;
  return [
    ...here.flatMap((person) => findPersonGaps(person, days)),
    ...(without > 0 ? [makeGap('contract-empty', '', { count: without })] : []),
  ];
}

function findPersonGaps(person: InsetStaff, days: ReadonlySet<string>): readonly Gap[] {
  const who = { staff: person.name || person.id, id: person.id };
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
    ...unknown.map((found) => makeGap('expected-day-unknown', '', { ...who, found })),
  ];
}
