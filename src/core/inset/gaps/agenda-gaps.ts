import { minutesBetween } from '../../civil-date';
import { sessionsOf } from '../occasions';
import type { AgendaRow, PlannedDay } from '../types';
import type { GapContext } from './context';
import { type Gap, makeGap } from './gap';

/** P-56: what is done, for which priority, and whether there is time for it. */
export function findAgendaGaps(context: GapContext, day: PlannedDay): readonly Gap[] {
  const { plan, agendas } = context;
  const items = agendas.ofDay(plan, day);
  if (items.length === 0) {
    return day.date >= plan.today ? [makeGap('no-agenda', day.id, {})] : [];
  }
  const untied = day.row.mandatory ? [] : items.filter(isUntied);
  return [
    ...(untied.length > 0 ? [makeGap('agenda-no-priority', day.id, { count: untied.length })] : []),
    ...findLengthGaps(context, day, items),
  ];
}

function isUntied({ priority, national }: AgendaRow): boolean {
  return priority.trim() === '' && national.trim() === '';
}

/** A day in school has its breaks: from its start to its end there is time. */
function findLengthGaps(
  { plan, agendas }: GapContext,
  day: PlannedDay,
  items: readonly AgendaRow[],
): readonly Gap[] {
  const tooLong = (about: string, own: readonly AgendaRow[], most: number): readonly Gap[] => {
    const minutes = own.reduce((sum, item) => sum + Math.max(0, item.minutes ?? 0), 0);
    return minutes > most ? [makeGap('agenda-too-long', about, { minutes, most })] : [];
  };
  if (!day.isTwilights) {
    const span = minutesBetween(day.startsAt, day.endsAt);
    return tooLong(day.id, items, Math.max(day.minutes, span));
  }
  return [
    ...tooLong(day.id, agendas.of(day.id), day.minutes),
    ...sessionsOf(plan, day.id).flatMap(({ id, minutes }) => tooLong(id, agendas.of(id), minutes)),
  ];
}
