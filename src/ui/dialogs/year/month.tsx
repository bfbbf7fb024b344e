import type { CivilDate } from '../../../core/civil-date';
import { inLanguage, type Language } from '../../../core/language';
import { capitalise, formatDateInYear, formatWeekday, monthOf } from '../../../text/dates';
import { type YearText, yearText } from '../../../text/dialogs/year';
import { useLanguage, useWords } from '../../shared/language';
import { idOfDate } from './calendar';
import { type CalendarDate, type CalendarMonth, kindsOf } from './calendar-dates';

type Props = {
  readonly month: CalendarMonth;
  readonly today: CivilDate;
  readonly chosen: CivilDate | null;
  /** The date that the Tab key comes to. */
  readonly stop: CivilDate;
  readonly onChoose: (date: CalendarDate) => void;
  /** Whether the key was one of the calendar's. */
  readonly onKey: (from: CivilDate, key: string) => boolean;
};

/** Any week that begins on a Monday, for the names of the weekdays. */
const someWeek = [4, 5, 6, 7, 8, 9, 10].map((day) => `2027-01-${String(day).padStart(2, '0')}`);

export function Month(props: Props) {
  const words = useWords(yearText);
  const language = useLanguage();
  const { month } = props;
  const id = `month-${month.month}`;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: dates to move between with the arrows are a grid (ARIA Authoring Practices)
    <table class="month" role="grid" aria-labelledby={id} aria-describedby="calendar-use">
      <caption id={id}>
        {capitalise(monthOf(`${month.month}-01`, language))}
        <span class="only-heard"> {month.month.slice(0, 4)}</span>
      </caption>
      <thead>
        <tr>
          {someWeek.map((date, index) => (
            <th key={date} scope="col">
              <span aria-hidden="true">{words.weekdays[index]}</span>
              <span class="only-heard">{formatWeekday(date, language)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.find((date) => date !== null)?.date}>
            {week.map((date, index) =>
              date ? <Day key={index} {...props} date={date} /> : <td key={index} />,
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day(props: Props & { readonly date: CalendarDate }) {
  const words = useWords(yearText);
  const language = useLanguage();
  const { date, stop, chosen, today } = props;
  const kinds = kindsOf(date);
  const isToday = date.date === today;
  return (
    <td>
      <button
        type="button"
        id={idOfDate(date.date)}
        class={['date', ...kinds.map((kind) => kind.replace(' ', '-')), isToday && 'today']
          .filter(Boolean)
          .join(' ')}
        tabIndex={date.date === stop ? 0 : -1}
        aria-label={sayDate(date, isToday, words, language)}
        {...(chosen === date.date ? { 'aria-pressed': true } : {})}
        onClick={() => props.onChoose(date)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.altKey || event.metaKey) return;
          if (props.onKey(date.date, event.key)) event.preventDefault();
        }}
      >
        {Number(date.date.slice(8))}
      </button>
    </td>
  );
}

/** `Friday 23 October: INSET day, Progress and assessment, Other schools too`. */
function sayDate(
  date: CalendarDate,
  isToday: boolean,
  words: YearText,
  language: Language,
): string {
  const events = date.events.flatMap((event) => [
    event.isCalledOff ? `${words.kinds.off}: ${words.kinds[event.kind]}` : words.kinds[event.kind],
    inLanguage(event.title, language),
  ]);
  const { ground } = date;
  const background = ground === 'term' || ground === 'unknown' ? '' : words.kinds[ground];
  const parts = [
    ...events,
    date.isShared ? words.kinds.shared : '',
    background,
    inLanguage(date.name, language),
    isToday ? words.kinds.today : '',
  ].filter(Boolean);
  const said = formatDateInYear(date.date, language);
  return parts.length === 0 ? said : `${said}: ${parts.join(', ')}`;
}
