import { daysBetween } from '../../civil-date';
import { daysOfNotice } from '../../mail/timetable';
import type { PlannedDay } from '../types';
import type { GapContext } from './context';
import { type Gap, makeGap } from './gap';

/** P-62: whether families are told as early as the school has promised; also of a day taken as twilights. */
export function findNoticeGaps({ plan, told }: GapContext, day: PlannedDay): readonly Gap[] {
  const promised = plan.rules.noticeDays;
  const toldAt = told.get(day.id);
  if (toldAt === undefined) {
    const left = daysBetween(plan.today, day.date);
    const isLate = left >= 0 && left < promised;
    return isLate ? [makeGap('notice-late', day.id, { left, promised })] : [];
  }
  const days = daysOfNotice(toldAt, day.date);
  return days < promised ? [makeGap('notice-short', day.id, { days, promised })] : [];
}
