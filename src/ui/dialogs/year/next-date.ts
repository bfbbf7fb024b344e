import { addDays, type CivilDate, weekdayOf } from '../../../core/civil-date';

/**
 * Where a key takes somebody who stands on a date of the calendar: a day or a week on, to the Monday or
 * the Sunday of the week, or a month on, as in any calendar. `null` is no key of the calendar's.
 */
export function nextDate(date: CivilDate, key: string): CivilDate | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -((weekdayOf(date) + 6) % 7),
    End: 6 - ((weekdayOf(date) + 6) % 7),
  };
  const step = steps[key];
  if (step !== undefined) return addDays(date, step);
  if (key === 'PageUp') return monthOn(date, -1);
  if (key === 'PageDown') return monthOn(date, 1);
  return null;
}

/** The same day of the month, or its last one where it has no such day. */
function monthOn(date: CivilDate, by: -1 | 1): CivilDate {
  const first =
    by < 0 ? addDays(`${date.slice(0, 8)}01`, -1) : addDays(`${date.slice(0, 8)}01`, 31);
  const month = first.slice(0, 8);
  const wanted = addDays(`${month}01`, Number(date.slice(8)) - 1);
  if (wanted.startsWith(month)) return wanted;
  return addDays(`${addDays(`${month}01`, 31).slice(0, 8)}01`, -1);
}
