import { useState } from 'preact/hooks';
import type { CivilDate } from '../../../core/civil-date';
import { yearText } from '../../../text/dialogs/year';
import { useWords } from '../../shared/language';
import type { CalendarDate, CalendarMonth } from './calendar-dates';
import { CalendarKey } from './calendar-key';
import { Month } from './month';
import { nextDate } from './next-date';

export function idOfDate(date: CivilDate): string {
  return `date-${date}`;
}

/**
 * The school year, twelve months. Each month is one stop of the Tab key: its first marked date, today, or
 * where somebody last was; the arrows move from date to date and on into the next month.
 */
export function Calendar(props: {
  readonly months: readonly CalendarMonth[];
  readonly today: CivilDate;
  readonly chosen: CivilDate | null;
  readonly onChoose: (date: CalendarDate) => void;
}) {
  const words = useWords(yearText);
  const [stops, setStops] = useState<Readonly<Record<string, CivilDate>>>({});
  const { months } = props;
  const stand = (date: CivilDate) => setStops({ ...stops, [date.slice(0, 7)]: date });
  const step = (from: CivilDate, key: string): boolean => {
    const date = nextDate(from, key);
    if (date === null) return false;
    if (months.some((month) => date.startsWith(month.month))) {
      stand(date);
      document.getElementById(idOfDate(date))?.focus();
    }
    return true;
  };
  return (
    <section class="calendar" aria-label={words.calendar}>
      <p class="only-heard" id="calendar-use">
        {words.dateUse}
      </p>
      <div class="months">
        {months.map((month) => (
          <Month
            key={month.month}
            month={month}
            today={props.today}
            chosen={props.chosen}
            stop={stops[month.month] ?? firstStop(month, props.today)}
            onChoose={(date) => {
              stand(date.date);
              props.onChoose(date);
            }}
            onKey={step}
          />
        ))}
      </div>
      <CalendarKey months={months} />
    </section>
  );
}

function firstStop(month: CalendarMonth, today: CivilDate): CivilDate {
  const dates = month.weeks.flatMap((week) => week.filter((date) => date !== null));
  const marked = dates.find((date) => date.events.length > 0);
  const now = dates.find((date) => date.date === today);
  return (now ?? marked ?? dates[0])?.date ?? '';
}
