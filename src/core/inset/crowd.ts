import { idKey } from './id-list';
import type { Crowd, InsetPlan, InsetStaff, PlannedDay } from './types';

/** P-55. Leaders come with the teachers, higher level assistants with the TAs. */
const crowdOfRole: Readonly<Record<string, Crowd>> = {
  leader: 'teachers',
  teacher: 'teachers',
  hlta: 'TAs',
  ta: 'TAs',
};

/** What somebody belongs to beside the whole school: `all` for office and other staff. */
export function crowdOfPerson(person: Pick<InsetStaff, 'roleGroup'>): Crowd {
  return crowdOfRole[idKey(person.roleGroup)] ?? 'all';
}

/** Whether what is for `crowd` is for this person. */
export function isFor(crowd: Crowd, person: Pick<InsetStaff, 'roleGroup'>): boolean {
  return crowd === 'all' || crowd === crowdOfPerson(person);
}

const wholeSchool = ['', 'both'];

/** Whether a day of this phase or site is one of the whole school. */
export function isWholeSchool(phase: string): boolean {
  return wholeSchool.includes(idKey(phase));
}

/** Whether a day of one site or phase, for some or all, is one for this person. */
export function concerns(
  day: PlannedDay,
  person: Pick<InsetStaff, 'roleGroup' | 'phase'>,
): boolean {
  return isFor(day.crowd, person) && isOfPhase(day, person);
}

/** The same whoever it is for: a session may be for others than its day. */
export function isOfPhase(day: PlannedDay, person: Pick<InsetStaff, 'phase'>): boolean {
  const phase = idKey(day.row.phase);
  const own = idKey(person.phase);
  return isWholeSchool(phase) || isWholeSchool(own) || phase === own;
}

/** The phases and sites that some day of the year is for alone, and `''` for the school. */
export function phasesOf(plan: Pick<InsetPlan, 'days'>): readonly string[] {
  const phases = plan.days
    .filter(({ isCalledOff }) => !isCalledOff)
    .map(({ row }) => idKey(row.phase));
  return [...new Set(['', ...phases.filter((phase) => !isWholeSchool(phase))])];
}

/** Which of `phases` a day or one of its sessions takes up; what is for the whole school takes all. */
export function phasesTaken(
  day: PlannedDay | undefined,
  phases: readonly string[],
): readonly string[] {
  const phase = idKey(day?.row.phase ?? '');
  return isWholeSchool(phase) ? phases : [phase];
}
