import type { NoticeDay, NoticeStatus } from '../../../core/wire/office-server';
import { capitalise, formatDateLong } from '../../../text/dates';
import { noticeText } from '../../../text/dialogs/notice';
import { SchoolText, useLanguage, useWords } from '../../shared/language';

export const firstDayId = 'day-first';

/** One choice over all lists of the page: the radio buttons share a name. */
export function DayList(props: {
  readonly label: string;
  readonly days: readonly NoticeDay[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const language = useLanguage();
  return (
    <div class="days" role="radiogroup" aria-label={props.label}>
      {props.days.map((day, index) => (
        <label key={day.id} class="day">
          <input
            type="radio"
            name="notice-day"
            id={index === 0 && !day.over ? firstDayId : `day-${day.id}`}
            checked={props.chosen === day.id}
            onChange={() => props.onChoose(day.id)}
          />
          <span class="what">
            <strong>{capitalise(formatDateLong(day.date, language))}</strong>
            <SchoolText text={day.title} />
          </span>
          <Status day={day} />
        </label>
      ))}
    </div>
  );
}

const looks: Readonly<Record<NoticeStatus, string>> = {
  'not approved': '',
  approved: 'busy',
  sending: 'busy',
  sent: 'good',
  stopped: 'warn',
  void: 'warn',
  missed: 'warn',
};

/** Some or all families have the message. */
const wereTold: ReadonlySet<NoticeStatus> = new Set<NoticeStatus>(['sending', 'sent']);

function Status({ day }: { readonly day: NoticeDay }) {
  const words = useWords(noticeText);
  if (day.calledOff) {
    return (
      <span class={`pill ${wereTold.has(day.status) ? 'warn' : ''}`}>
        {wereTold.has(day.status) ? words.toldAndCalledOff : words.calledOff}
      </span>
    );
  }
  const overUntold = day.over && day.status === 'not approved';
  return (
    <span class={`pill ${looks[day.status]}`}>
      {overUntold ? words.over : words.statuses[day.status]}
    </span>
  );
}
