import { academicYearOf } from '../civil-date';
import type { Told } from './day-ledger';
import { findAgendaGaps } from './gaps/agenda-gaps';
import { gapContext } from './gaps/context';
import { findCrowdGaps } from './gaps/crowd-gaps';
import { findDateGaps } from './gaps/date-gaps';
import { findDayGaps } from './gaps/day-gaps';
import { findFairGaps } from './gaps/fair-gaps';
import { type Gap, makeGap } from './gaps/gap';
import { findDayHoursGap, findTwilightsGap } from './gaps/hours-gaps';
import { findNoticeGaps } from './gaps/notice-gaps';
import { findStaffGaps } from './gaps/staff-gaps';
import { findLedgerGaps, findSessionGaps } from './gaps/twilight-gaps';
import { isForAfterwards } from './gaps/weigh';
import { findYearGaps } from './gaps/year-gaps';
import { idKey } from './id-list';
import type { Interest } from './interests';
import type { PlanInput } from './plan';
import type {
  ActionRow,
  AgendaRow,
  ChangeRow,
  InsetDayRow,
  InsetStaff,
  OptionRow,
  PriorityRow,
  RequestRow,
  SessionRow,
  TermRow,
} from './types';

export type GapInput = PlanInput & {
  readonly agenda: readonly AgendaRow[];
  readonly actions: readonly ActionRow[];
  readonly terms: readonly TermRow[];
  readonly priorities: readonly PriorityRow[];
  readonly options: readonly OptionRow[];
  readonly staff: readonly InsetStaff[];
  /** Ids of the days of other years, where `days` are those of the year alone. */
  readonly otherDays: readonly string[];
  readonly flagged: readonly { readonly id: string }[];
  readonly requests: readonly RequestRow[];
  readonly interests: readonly Interest[];
  readonly told: Told;
  readonly changes: readonly ChangeRow[];
  /** For pages, where either may be what is looked at: two that clash in time both say so. Else one does. */
  readonly bothSides?: boolean;
};

/**
 * Everything the year lacks or that does not fit: of the year first, then day by day with its sessions, in
 * the order of their dates. What is called off lacks nothing. Nothing here stops anybody from saving.
 */
export function findGaps(input: GapInput): readonly Gap[] {
  const context = gapContext(input);
  const { plan } = context;
  const days = plan.days.flatMap((day): readonly Gap[] => {
    const sessions = (plan.sessionsOfDay.get(day.id) ?? []).flatMap((session) =>
      findSessionGaps(context, session),
    );
    if (day.isCalledOff) return sessions;
    const own = [
      ...findDateGaps(context, day),
      ...findDayHoursGap(day),
      ...findNoticeGaps(context, day),
      ...findLedgerGaps(context, day),
      ...findCrowdGaps(context, day),
      ...findTwilightsGap(context, day),
      ...findDayGaps(context, day),
      ...findAgendaGaps(context, day),
    ];
    return [...(day.date < plan.today ? own.filter(isForAfterwards) : own), ...sessions];
  });
  const orphans = plan.sessions.filter(({ dayId }) => !plan.dayOf.has(dayId));
  return [
    ...findYearGaps(context),
    ...findStaffGaps(context),
    ...findFairGaps(context),
    ...days,
    ...orphans.flatMap((session) => findSessionGaps(context, session)),
    ...findUndated(input),
  ];
}

/** Rows that no plan can place yet. A session counts here only if its day could be of this year. */
function findUndated(input: GapInput): readonly Gap[] {
  const elsewhere = new Set(
    input.days
      .filter(({ date }) => date !== null && academicYearOf(date) !== input.year)
      .map(({ id }) => idKey(id)),
  );
  const days = input.days.filter(isWithoutDate);
  const sessions = input.sessions.filter(
    (session) => isWithoutDate(session) && !elsewhere.has(idKey(session.day)),
  );
  return [...days, ...sessions].map(({ id }) => makeGap('no-date', id, {}));
}

function isWithoutDate(row: InsetDayRow | SessionRow): boolean {
  return row.id !== '' && row.date === null && row.state !== 'called off';
}
