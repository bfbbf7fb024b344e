import { isAnybodyPresent } from '../../../core/inset/marks';
import type { CatchUpItem, PlannedDay } from '../../../core/inset/types';
import { daysOfNotice } from '../../../core/mail/timetable';
import { formatDate, formatDayAndMonth, formatWeekday } from '../../../text/dates';
import { yearText } from '../../../text/dialogs/year';
import { formatHours } from '../../../text/hours';
import { useLanguage, useWords } from '../../shared/language';
import { useYear } from './year-page';

/** More are on the catch-up page. */
const peopleShown = 3;

/** P-62: how long before the day families are told. */
export function DayFamilies({ day }: { readonly day: PlannedDay }) {
  const words = useWords(yearText);
  const language = useLanguage();
  const { facts, look } = useYear();
  const told = facts.told.find((notice) => notice.day === day.id);
  if (!told) return null;
  const days = daysOfNotice(told.at, day.date);
  return (
    <p class={days < look.plan.rules.noticeDays ? 'soft' : 'fine'}>
      {told.at <= facts.now ? words.toldDays(days) : words.toldWill(formatDate(told.at, language))}
    </p>
  );
}

/** Who took part, and who catches up; what is open and what helps, never a reproach. */
export function DayStaff({ day }: { readonly day: PlannedDay }) {
  const words = useWords(yearText);
  const { look } = useYear();
  const people = look.peopleOf(day.id);
  const open = look.catchUpOf(day.id).filter((item) => item.toCatchUp > 0);
  const isSaid = day.isOver && people.expected > 0 && isAnybodyPresent(look.plan, day.id);
  const out = look.cannotCome(day.id);
  if (!isSaid && open.length === 0 && out === 0) return null;
  return (
    <ul class="day-people no-print">
      {isSaid && <li>{words.tookPart(people.present, people.expected, people.inPart)}</li>}
      {out > 0 && <li>{words.cannotCome(out)}</li>}
      {open.slice(0, peopleShown).map((item) => (
        <CatchesUp key={item.staff} item={item} />
      ))}
      {open.length > peopleShown && <li>{words.moreShort(open.length - peopleShown)}</li>}
    </ul>
  );
}

function CatchesUp({ item }: { readonly item: CatchUpItem }) {
  const words = useWords(yearText);
  const language = useLanguage();
  const { look } = useYear();
  const name = look.names.get(item.staff) ?? item.staff;
  const weekdays = look
    .notInOn(item.staff, item.dayId)
    .map((date) => words.weekdayMany(formatWeekday(date, language)));
  const who = weekdays.length > 0 ? words.notIn(name, weekdays.join(words.and)) : name;
  const by = formatDayAndMonth(item.due, language);
  return <li>{words.catchesUp(who, formatHours(item.toCatchUp), by)}</li>;
}
