import type { CivilDate, LocalMoment } from '../civil-date';
import type { InsetDayRow, SessionRow } from './row-types';

export type * from './row-types';

/** The settings that fill in what a row leaves open; times are `09:00`, as `readInsetSettings` reads them. */
export type InsetSettings = {
  readonly dayStarts: string;
  readonly dayEnds: string;
  readonly twilightStarts: string;
  readonly pupilsLeave: string;
  readonly noticeDays: number;
  readonly reminderDays: number;
  /** Minutes. */
  readonly signInBefore: number;
  readonly signInAfter: number;
  readonly catchUpDays: number;
};

/** The rules of one academic year. */
export type InsetRules = {
  readonly year: string;
  /** Whether the year has a row of its own; otherwise the last year's rules, or the defaults, hold. */
  readonly isOwn: boolean;
  /** P-57 and the yearly number: 5, or 6 where an extra day applies. */
  readonly days: number;
  readonly confirmed: boolean;
  readonly dayMinutes: number;
  readonly twilightMinutes: number;
  readonly twilights: number;
  /** National priorities that an extra day may serve; empty is any. */
  readonly extraFor: readonly string[];
  readonly noticeDays: number;
  readonly reminderDays: number;
};

/** An INSET day whose row has an id and a date; what the row leaves open is filled in. */
export type PlannedDay = {
  readonly row: InsetDayRow;
  readonly id: string;
  readonly date: CivilDate;
  /** Whole or half of the rules' day. */
  readonly minutes: number;
  readonly isTwilights: boolean;
  readonly isCalledOff: boolean;
  readonly startsAt: LocalMoment;
  readonly endsAt: LocalMoment;
  /** A day taken in school that is over and was not called off. */
  readonly isOver: boolean;
  readonly crowd: Crowd;
};

/** `unconfirmed`: it is over, and neither has the lead said that it was held nor is anybody marked present. */
export type SessionState = 'planned' | 'unconfirmed' | 'held' | 'called off';

export type PlannedSession = {
  readonly row: SessionRow;
  readonly id: string;
  readonly dayId: string;
  readonly date: CivilDate;
  readonly minutes: number;
  readonly startsAt: LocalMoment;
  readonly endsAt: LocalMoment;
  readonly state: SessionState;
  /** Its own, or else its day’s. */
  readonly crowd: Crowd;
};

/** What somebody is marked as last, for one day or session. */
export type Mark = {
  readonly about: string;
  readonly staff: string;
  readonly state: 'present' | 'not attending' | 'open';
  /** Attended; `null` is all of it. */
  readonly minutes: number | null;
  readonly pay: '' | 'paid' | 'in lieu';
  /** Staff id of who said so. */
  readonly by: string;
  readonly at: LocalMoment | null;
  /** On which date the day or session was then; `null` where nobody wrote that down. */
  readonly date: CivilDate | null;
  /** P-76: the draft for their own log was accepted. */
  readonly logged: boolean;
};

/** One academic year as planned, days and sessions in the order of their dates. */
export type InsetPlan = {
  readonly year: string;
  readonly today: CivilDate;
  readonly now: LocalMoment;
  readonly rules: InsetRules;
  readonly settings: InsetSettings;
  readonly days: readonly PlannedDay[];
  readonly sessions: readonly PlannedSession[];
  /** By id. */
  readonly dayOf: ReadonlyMap<string, PlannedDay>;
  readonly sessionOf: ReadonlyMap<string, PlannedSession>;
  /** By the id of the day they count towards. */
  readonly sessionsOfDay: ReadonlyMap<string, readonly PlannedSession[]>;
  /** By `about` and then staff id. */
  readonly marks: ReadonlyMap<string, ReadonlyMap<string, Mark>>;
};

/** P-55: whom a day or session is for. */
export type Crowd = 'all' | 'teachers' | 'TAs';

/**
 * How far a day taken as twilights is (P-63). `re-opened`: it would be planned in full, or was earned, but
 * for a session that was called off, or moved to after the day it replaces, without another in its place.
 */
export type EarnedState = 'earned' | 'planned in full' | 'short' | 're-opened';

export type DayLedger = {
  readonly dayId: string;
  readonly state: EarnedState;
  readonly neededMinutes: number;
  readonly heldMinutes: number;
  /** Of sessions still planned, or over and not yet confirmed; none after the day they replace. */
  readonly toComeMinutes: number;
  /** Planned for after the day they replace: until they are held, they cover nothing. */
  readonly lateMinutes: number;
  readonly calledOffMinutes: number;
  /** What neither held nor planned sessions cover. */
  readonly missingMinutes: number;
};

/** What one person owes for one day, and has done for it; all in minutes. */
export type PersonDay = {
  readonly staff: string;
  readonly dayId: string;
  /** Of their contract, as `contractShares` says. */
  readonly owed: number;
  /** In its sessions, also on non-working days, or on the day itself; side by side counts once. */
  readonly attended: number;
  /** Of `done`, what counts towards what is owed: never more than was missed of it. */
  readonly caughtUp: number;
  readonly done: readonly CatchUpCounted[];
  /** Attended and caught up. */
  readonly credited: number;
  /** owed − credited, never below 0. */
  readonly short: number;
  /** Of that, what is already over: to be caught up now. */
  readonly toCatchUp: number;
  /** Owes nothing: invited, never absent (P-57). */
  readonly isInvited: boolean;
};

/** What one person still has to catch up with for one day (P-59). */
export type CatchUpItem = {
  readonly staff: string;
  readonly dayId: string;
  readonly toCatchUp: number;
  readonly caughtUp: number;
  readonly resourceId: string;
  readonly due: CivilDate;
  readonly done: readonly CatchUpCounted[];
};

/** That somebody has caught up, as it was said and not taken back. */
export type CatchUpDone = {
  readonly id: string;
  readonly at: LocalMoment | null;
  readonly by: string;
  readonly resourceId: string;
  readonly minutes: number;
  readonly reflection: string;
  /** Of the same hours as something said later, which counts instead. */
  readonly isSaidAgain: boolean;
};

/** `counts`: minutes of it that count, as minutes attended do, whoever owes them. */
export type CatchUpCounted = CatchUpDone & { readonly counts: number };
