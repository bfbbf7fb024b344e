import { dateOf, type LocalMoment } from '../../../core/civil-date';
import { compare } from '../../../core/compare';
import { isFor, isOfPhase } from '../../../core/inset/crowd';
import type { PlannedDay, PlannedSession } from '../../../core/inset/types';
import type { StaffMember } from '../../../core/run/people';
import { readInsetPlans } from '../inset-plan';
import type { OfficeData } from '../office-data';
import { findStaffToTell } from './office-people';

/** What staff are reminded of: a day in school, or a twilight session and the day it counts towards. */
export type StaffOccasion =
  | { readonly kind: 'day'; readonly about: PlannedDay }
  | {
      readonly kind: 'session';
      readonly about: PlannedSession;
      readonly day: PlannedDay | undefined;
    };

/**
 * In the order of the year: days in school and twilight sessions, but for what was called off. A day
 * taken as twilights is none: nobody is in.
 */
export function findStaffOccasions(data: OfficeData, now: LocalMoment): readonly StaffOccasion[] {
  return readInsetPlans(data, now)
    .flatMap(({ days, sessions, dayOf }): readonly StaffOccasion[] => [
      ...days
        .filter(({ isTwilights, isCalledOff }) => !isTwilights && !isCalledOff)
        .map((about) => ({ kind: 'day' as const, about })),
      ...sessions
        .filter(({ state }) => state !== 'called off')
        .map((about) => ({ kind: 'session' as const, about, day: dayOf.get(about.dayId) })),
    ])
    .sort((one, other) => compare(one.about.startsAt, other.about.startsAt));
}

/** A day and a session with one id are the day. */
export function findStaffOccasion(
  data: OfficeData,
  now: LocalMoment,
  id: string,
): StaffOccasion | undefined {
  const found = findStaffOccasions(data, now).filter(({ about }) => about.id === id);
  return found.find(({ kind }) => kind === 'day') ?? found[0];
}

/** The day itself, or the sessions that count towards it. */
export function findOccasionsOf(
  data: OfficeData,
  { id }: { readonly id: string },
  now: LocalMoment,
): readonly StaffOccasion[] {
  return findStaffOccasions(data, now).filter((one) =>
    one.kind === 'day' ? one.about.id === id : one.day?.id === id,
  );
}

/** Whom it is for, of those who work here and have an address; a day of one site or phase is for its own. */
export function findStaffFor(
  data: OfficeData,
  occasion: StaffOccasion,
  now: LocalMoment,
): readonly StaffMember[] {
  return findStaffToTell(data, dateOf(now)).filter(
    (person) => isFor(occasion.about.crowd, person) && isOfDay(occasion, person),
  );
}

function isOfDay(occasion: StaffOccasion, person: StaffMember): boolean {
  const day = occasion.kind === 'day' ? occasion.about : occasion.day;
  return day === undefined || isOfPhase(day, person);
}
