import type { CivilDate } from '../civil-date';
import type { DayOrder } from './resolve-date';

/** What the reader knows beside the text. */
export type ReadHint = {
  /** The academic year that is planned, `2026-27`: dates of others are not read. */
  readonly year: string;
  /** Names of the schools of the cluster, to find them again in the text. */
  readonly schools: readonly string[];
  /** Said by a person; otherwise the text shows it, or the day comes first. */
  readonly order?: DayOrder;
};

/** Why a date is not ticked by itself, or how it was read. */
export type ReadNote =
  /** No year is written: it is the year’s that is planned. */
  | 'year-assumed'
  /** Could be read the other way round as well. */
  | 'day-first'
  | 'month-first'
  | 'weekday-wrong'
  | 'weekend'
  /** Its words speak of a holiday, which is no INSET day. */
  | 'holiday'
  /** Its words speak of a twilight or an event: pupils are in school. */
  | 'pupils-in'
  /** Others say that the school is closed, this one does not. */
  | 'not-said'
  | 'repeated';

export type UnreadReason =
  | 'no-date'
  | 'no-such-day'
  | 'other-year'
  | 'twice'
  | 'too-long-range'
  | 'too-long-line'
  | 'repeat-not-read'
  | 'cancelled'
  | 'heading'
  | 'school-name';

export type ReadItem = {
  /** Line of the text, or number of the event in a calendar; from 1. */
  readonly place: number;
  /** What stands there, shortened. */
  readonly text: string;
  /** The school it names; `''` where it names none. */
  readonly school: string;
} & (
  | {
      readonly isRead: true;
      readonly date: CivilDate;
      readonly title: string;
      readonly notes: readonly ReadNote[];
      /** Whether it is ticked until a person says otherwise. */
      readonly isLikely: boolean;
    }
  | {
      readonly isRead: false;
      readonly reason: UnreadReason;
      /** The date that was left out, where there is one. */
      readonly date: CivilDate | null;
    }
);

export type Reading = {
  readonly kind: 'calendar' | 'table' | 'lines';
  /** In the order of the text. */
  readonly items: readonly ReadItem[];
  /** Lines beyond what a page can show, not looked at. */
  readonly leftOut: number;
  /** Schools the text names, in its order. */
  readonly schools: readonly string[];
  /** Some dates would be others with the month first, and nothing in the text decides. */
  readonly isOrderOpen: boolean;
};

/** Dates of a hundred schools; more lines that were not read than anybody looks through. */
export const readMost = 1_000;
export const unreadMost = 300;
export const lineMost = 2_000;
/** Calendar days; longer is a term or the summer, not days closed for training. */
export const rangeDaysMost = 31;

const doubts: readonly ReadNote[] = [
  'weekday-wrong',
  'weekend',
  'holiday',
  'pupils-in',
  'not-said',
];

/** Whether the note asks for a look before the date is taken. */
export function isDoubt(note: ReadNote): boolean {
  return doubts.includes(note);
}

export function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

/** The calendar year in which an academic year begins. */
export function firstYearOf(year: string): number {
  return Number(year.slice(0, 4));
}
