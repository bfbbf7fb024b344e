import type { CivilDate } from '../civil-date';
import { compare } from '../compare';
import { type ClusterSchool, isKnown } from './board';

/** A date on which at least one school is closed to pupils. */
export type ClusterDay = {
  readonly date: CivilDate;
  readonly closed: readonly ClusterSchool[];
  /** Of those whose dates are known. */
  readonly open: readonly ClusterSchool[];
};

/** Every date on which a known school is closed, in order. */
export function findOverlaps(schools: readonly ClusterSchool[]): readonly ClusterDay[] {
  const known = schools.filter(isKnown);
  const dates = new Set(known.flatMap((school) => school.dates.map(({ date }) => date)));
  return [...dates].sort(compare).map((date) => ({
    date,
    closed: known.filter((school) => isClosed(school, date)),
    open: known.filter((school) => !isClosed(school, date)),
  }));
}

export type SchoolBurden = {
  readonly school: ClusterSchool;
  readonly days: number;
  /** Of these, how many another known school has too. */
  readonly shared: number;
  readonly alone: number;
  /** Days on which it or our school is closed and not both: with a child at each, one is at home. */
  readonly apart: number;
};

export type Burden = {
  /** Days on which at least one known school is closed. */
  readonly daysAny: number;
  /** Days on which two or more are. */
  readonly daysShared: number;
  /** Days on which our school and at least one other differ. */
  readonly daysApart: number;
  /** Our own is among them once it has dates. */
  readonly known: readonly SchoolBurden[];
  readonly missing: readonly ClusterSchool[];
  /**
   * Days with one child at home and one in school, for a family with a child at ours and at one other
   * school: the mean over the other known schools, since nobody notes which one it is. `null` while no
   * other school, or not ours, is known.
   */
  readonly meanApart: number | null;
};

/** What the dates of the cluster ask of families (P-67). Schools without dates are named and not counted. */
export function weighBurden(schools: readonly ClusterSchool[]): Burden {
  const days = findOverlaps(schools);
  const known = schools.filter(isKnown);
  const us = known.find(({ isUs }) => isUs);
  const sharedDates = new Set(
    days.filter(({ closed }) => closed.length > 1).map(({ date }) => date),
  );
  const bySchool = known.map((school) => {
    const shared = school.dates.filter(({ date }) => sharedDates.has(date)).length;
    const count = school.dates.length;
    return {
      school,
      days: count,
      shared,
      alone: count - shared,
      apart: us ? daysApart(us, school) : 0,
    };
  });
  const others = bySchool.filter(({ school }) => !school.isUs);
  const total = others.reduce((sum, { apart }) => sum + apart, 0);
  return {
    daysAny: days.length,
    daysShared: sharedDates.size,
    daysApart: us && others.length > 0 ? days.filter((day) => isApart(day)).length : 0,
    known: bySchool,
    missing: schools.filter((school) => !isKnown(school)),
    meanApart: us && others.length > 0 ? total / others.length : null,
  };
}

function daysApart(one: ClusterSchool, other: ClusterSchool): number {
  const only = (a: ClusterSchool, b: ClusterSchool): number =>
    a.dates.filter(({ date }) => !isClosed(b, date)).length;
  return only(one, other) + only(other, one);
}

function isApart({ closed, open }: ClusterDay): boolean {
  const others = closed.some(({ isUs }) => isUs) ? open : closed;
  return others.length > 0;
}

function isClosed(school: ClusterSchool, date: CivilDate): boolean {
  return school.dates.some((one) => one.date === date);
}
