import { addDays, type CivilDate, isWeekend, weekdayOf } from '../civil-date';
import { compare } from '../compare';
import { groupBy } from '../group-by';
import type { Bilingual } from '../language';
import { kindOfDate, type TermSpan } from '../mail/school-days';
import type { ClusterRow, InsetPlan, PlannedDay, PlannedSession, TermRow } from './types';

/** What a date is to the school. A weekend inside a holiday is holiday. */
export type DayKind = 'term' | 'holiday' | 'bank holiday' | 'weekend' | 'unknown';

export type CalendarDay = {
  readonly date: CivilDate;
  readonly kind: DayKind;
  /** Of the holiday or bank holiday; empty where the school has given it none. */
  readonly name: Bilingual;
  readonly isToday: boolean;
  /** INSET days taken in school. */
  readonly days: readonly PlannedDay[];
  /** INSET days on which nobody comes, because they are taken as twilights. */
  readonly replaced: readonly PlannedDay[];
  readonly sessions: readonly PlannedSession[];
  /** Schools of the cluster that are closed to pupils. */
  readonly cluster: readonly string[];
  /** P-67: an INSET day of ours on which another school is closed too, or that names partners. */
  readonly isShared: boolean;
};

export type CalendarMonth = {
  /** `2026-09`. */
  readonly month: string;
  /** Monday to Sunday; `null` belongs to another month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
};

export type NamedSpan = TermSpan & { readonly name: Bilingual };

/** The rows of Term dates that can be used: both days there, the right way round. */
export function readSpans(terms: readonly TermRow[]): readonly NamedSpan[] {
  return terms.flatMap(({ kind, first, last, english, welsh }): readonly NamedSpan[] => {
    if (first === null || last === null || last < first) return [];
    if (kind !== 'term' && kind !== 'holiday' && kind !== 'bank holiday') return [];
    return [{ kind, first, last, name: { en: english, cy: welsh } }];
  });
}

/**
 * September to August of the plan’s year, week by week, with everything that was not called off. What has
 * no term dates yet is `unknown`; July and August after the last term need no row to be holiday.
 */
export function yearCalendar(
  plan: InsetPlan,
  terms: readonly TermRow[],
  cluster: readonly ClusterRow[],
): readonly CalendarMonth[] {
  const describe = describeDates(plan, readSpans(terms), cluster);
  const firstYear = Number(plan.year.slice(0, 4));
  return Array.from({ length: 12 }, (_, index) => {
    const number = ((8 + index) % 12) + 1;
    const year = firstYear + (number < 9 ? 1 : 0);
    const month = `${year}-${String(number).padStart(2, '0')}`;
    return { month, weeks: weeksOf(month, describe) };
  });
}

function weeksOf(
  month: string,
  describe: (date: CivilDate) => CalendarDay,
): CalendarMonth['weeks'] {
  const first = `${month}-01`;
  const weeks: (CalendarDay | null)[][] = [];
  let monday = addDays(first, -((weekdayOf(first) + 6) % 7));
  while (monday.slice(0, 7) <= month) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const date = addDays(monday, index);
        return date.startsWith(month) ? describe(date) : null;
      }),
    );
    monday = addDays(monday, 7);
  }
  return weeks;
}

function describeDates(
  plan: InsetPlan,
  spans: readonly NamedSpan[],
  cluster: readonly ClusterRow[],
): (date: CivilDate) => CalendarDay {
  const dateOf = ({ date }: { readonly date: CivilDate | null }): CivilDate => date ?? '';
  const standing = plan.days.filter(({ isCalledOff }) => !isCalledOff);
  const live = plan.sessions.filter(({ state }) => state !== 'called off');
  const [days, sessions] = [groupBy(standing, dateOf), groupBy(live, dateOf)];
  const closed = groupBy(cluster, dateOf);
  return (date) => {
    const ours = days.get(date) ?? [];
    const schools = [...new Set((closed.get(date) ?? []).map(({ school }) => school))];
    const isNamed = ours.some(({ row }) => row.partners.trim() !== '');
    return {
      date,
      ...kindInYear(date, spans),
      isToday: date === plan.today,
      days: ours.filter(({ isTwilights }) => !isTwilights),
      replaced: ours.filter(({ isTwilights }) => isTwilights),
      sessions: sessions.get(date) ?? [],
      cluster: schools.sort(compare),
      isShared: ours.length > 0 && (schools.length > 0 || isNamed),
    };
  };
}

/** What a date is, and what the school calls it. */
export function kindInYear(
  date: CivilDate,
  spans: readonly NamedSpan[],
): Pick<CalendarDay, 'kind' | 'name'> {
  const typed = kindOfDate(date, { spans });
  const known = typed === 'unknown' && isSummer(date, spans) ? 'holiday' : typed;
  const span = spans.find(
    ({ kind, first, last }) => kind === known && first <= date && date <= last,
  );
  const isFree = known === 'holiday' || known === 'bank holiday';
  const name = isFree && span ? span.name : { en: '', cy: '' };
  return { kind: !isFree && isWeekend(date) ? 'weekend' : known, name };
}

/** After the last term of a year whose summer term has been typed. */
function isSummer(date: CivilDate, spans: readonly NamedSpan[]): boolean {
  const [year, month] = [date.slice(0, 4), date.slice(5, 7)];
  if (month !== '07' && month !== '08') return false;
  return spans.some(({ kind, last }) => kind === 'term' && last < date && last >= `${year}-06-15`);
}
