import { addDays, type CivilDate, isWeekend } from '../civil-date';

/** A row of Term dates whose dates could be read. */
export type TermSpan = {
  readonly kind: 'term' | 'holiday' | 'bank holiday';
  readonly first: CivilDate;
  readonly last: CivilDate;
};

export type SchoolCalendar = {
  readonly spans: readonly TermSpan[];
  /** Days on which pupils are not in school. */
  readonly insetDays: readonly CivilDate[];
};

/** Longer than any holiday; beyond it the search for a school day gives up. */
const daysSearched = 92;

/** Whether any row of Term dates says something about the academic days around this one. */
export function isCovered(date: CivilDate, calendar: SchoolCalendar): boolean {
  return calendar.spans.some(({ first, last }) => first <= date && date <= last);
}

/**
 * A day on which pupils are in school: in a term, in no holiday, no weekend, no INSET day. Where the
 * school has not typed any dates around it, Monday to Friday counts.
 */
export function isSchoolDay(date: CivilDate, calendar: SchoolCalendar): boolean {
  if (isWeekend(date) || calendar.insetDays.includes(date)) return false;
  const kind = kindOfDate(date, calendar);
  return kind === 'term' || kind === 'unknown';
}

export type DateKind = TermSpan['kind'] | 'unknown';

/** What Term dates say of a date, weekend or not; `unknown` where the school has typed nothing around it. */
export function kindOfDate(date: CivilDate, calendar: Pick<SchoolCalendar, 'spans'>): DateKind {
  const around = calendar.spans.filter(({ first, last }) => first <= date && date <= last);
  const kinds = around.map(({ kind }) => kind);
  if (kinds.includes('bank holiday')) return 'bank holiday';
  if (kinds.includes('holiday')) return 'holiday';
  if (kinds.includes('term')) return 'term';
  return isBetweenTerms(date, calendar) ? 'holiday' : 'unknown';
}

/** The day itself, or the last school day before it. */
export function moveBackToSchoolDay(date: CivilDate, calendar: SchoolCalendar): CivilDate {
  for (let back = 0; back <= daysSearched; back++) {
    const day = addDays(date, -back);
    if (isSchoolDay(day, calendar)) return day;
  }
  return date;
}

/** Whether no school day comes after this one in its term. */
export function isLastOfTerm(date: CivilDate, calendar: SchoolCalendar): boolean {
  const term = calendar.spans.find(
    ({ kind, first, last }) => kind === 'term' && first <= date && date <= last,
  );
  return term !== undefined && moveBackToSchoolDay(term.last, calendar) <= date;
}

/** A gap between two typed terms is a holiday even where no holiday row says so. */
function isBetweenTerms(date: CivilDate, { spans }: Pick<SchoolCalendar, 'spans'>): boolean {
  const terms = spans.filter(({ kind }) => kind === 'term');
  const before = terms.some(({ last }) => last < date && date <= addDays(last, daysSearched));
  const after = terms.some(({ first }) => first > date && date >= addDays(first, -daysSearched));
  return before && after;
}
