import { isWeekend, readTime } from '../../civil-date';
import { inLanguage } from '../../language';
import type { InsetDayRow, PlannedDay, SessionRow } from '../types';
import { kindInYear } from '../year-calendar';
import { type GapContext, nameOf, nameOfSession } from './context';
import { type Gap, makeGap } from './gap';

/** Whether pupils would be in school on that date, and nobody is asked to be in two places. */
export function findDateGaps(context: GapContext, day: PlannedDay): readonly Gap[] {
  const { id, date, row } = day;
  const other = context.otherDayOn(date, day);
  // Else only the session says so, once.
  const session = context.input.bothSides ? context.sessionOn(day) : undefined;
  const returnsFirst = row.pupilsReturn !== null && row.pupilsReturn <= date;
  return [
    ...findFreeDateGap(context, id, date),
    ...(other ? [makeGap('same-date', id, { date, name: nameOf(other) })] : []),
    ...(session
      ? [makeGap('session-on-date', id, { date, name: nameOfSession(context.plan, session) })]
      : []),
    ...(returnsFirst ? [makeGap('returns-first', id, { date })] : []),
    ...findTimeGaps(id, row),
  ];
}

/** At most one: a bank holiday on a Saturday is a bank holiday. */
export function findFreeDateGap(
  { spans }: GapContext,
  about: string,
  date: string,
): readonly Gap[] {
  const { kind, name } = kindInYear(date, spans);
  if (kind === 'bank holiday') return [makeGap('on-bank-holiday', about, { date, name })];
  if (kind === 'weekend' || isWeekend(date)) return [makeGap('on-weekend', about, { date })];
  if (kind === 'holiday') {
    const isNamed = inLanguage(name, 'en') !== '';
    return [
      isNamed
        ? makeGap('on-holiday', about, { date, name })
        : makeGap('not-in-term', about, { date }),
    ];
  }
  return kind === 'unknown' ? [makeGap('dates-unknown', about, { date })] : [];
}

/** Times that nobody can read: then the usual ones hold. */
export function findTimeGaps(about: string, row: InsetDayRow | SessionRow): readonly Gap[] {
  const [starts, ends] = [readTime(row.starts, null), readTime(row.ends, null)];
  const unread = [
    ...(row.starts !== '' && starts === null ? [row.starts] : []),
    ...(row.ends !== '' && ends === null ? [row.ends] : []),
  ];
  const endsFirst = starts !== null && ends !== null && ends <= starts;
  return [
    ...unread.map((found) => makeGap('time-unread', about, { found })),
    ...(endsFirst ? [makeGap('ends-first', about, {})] : []),
  ];
}
