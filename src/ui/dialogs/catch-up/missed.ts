import { catchUpItems } from '../../../core/inset/catch-up';
import { notInOn } from '../../../core/inset/expected';
import { sessionsOf } from '../../../core/inset/occasions';
import type {
  CatchUpItem,
  InsetPlan,
  InsetStaff,
  PlannedDay,
  PlannedSession,
} from '../../../core/inset/types';
import { compareNames } from '../../../core/names';
import type { InsetFacts } from '../../../core/wire/inset';

export type MissedPerson = {
  readonly person: InsetStaff;
  readonly item: CatchUpItem;
  /** A date of each weekday on which a missed session was and this person does not work. */
  readonly notInOn: readonly string[];
};

export type MissedDay = {
  readonly day: PlannedDay;
  readonly sessions: readonly PlannedSession[];
  /** With something to catch up. */
  readonly open: readonly MissedPerson[];
  /** With nothing left to catch up. */
  readonly done: readonly MissedPerson[];
};

/** Days of which somebody missed something, in order; people by name, whoever is short by how much. */
export function listMissed(
  facts: Pick<InsetFacts, 'staff' | 'catchUp'>,
  plan: InsetPlan,
): readonly MissedDay[] {
  const items = catchUpItems(plan, facts.staff, facts.catchUp);
  return plan.days.flatMap((day) => {
    const people = items
      .filter((item) => item.dayId === day.id)
      .flatMap((item) => {
        const person = facts.staff.find(({ id }) => id === item.staff);
        return person ? [{ person, item, notInOn: notInOn(plan, day.id, person) }] : [];
      })
      .sort((one, other) => compareNames(one.person, other.person));
    if (people.length === 0) return [];
    const open = people.filter(({ item }) => item.toCatchUp > 0);
    const done = people.filter(({ item }) => item.toCatchUp === 0);
    return [{ day, sessions: sessionsOf(plan, day.id), open, done }];
  });
}
