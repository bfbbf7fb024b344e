import type { Gap } from '../../../core/inset/gaps/gap';
import { readIds } from '../../../core/inset/id-list';
import { titleOf } from '../../../core/inset/occasions';
import type { PlannedDay } from '../../../core/inset/types';
import { capitalise, formatDateInYear, formatTime } from '../../../text/dates';
import { yearText } from '../../../text/dialogs/year';
import { formatHours } from '../../../text/hours';
import { sayTitle } from '../../../text/inset-title';
import { SchoolText, useLanguage, useWords } from '../../shared/language';
import { nameOf } from './choices';
import { SessionPill } from './day/session-card';
import { DayFamilies, DayStaff } from './day-people';
import { GapList } from './gap-list';
import { LedgerLine } from './ledger-line';
import { useYear } from './year-page';

/** The days in order, each with what is decided, what is done and what is missing. */
export function DayCards() {
  const words = useWords(yearText);
  const { facts, look } = useYear();
  const undated = facts.days.filter((day) => day.id !== '' && !look.plan.dayOf.has(day.id));
  return (
    <section class="day-list">
      <h2 class="only-heard">{words.daysTitle}</h2>
      <GapList gaps={look.gapsOf('').filter(isAboutTerms)} />
      {look.plan.days.length === 0 && undated.length === 0 && <p class="soft">{words.noDays}</p>}
      {look.plan.days.map((day) => (
        <DayCard key={day.id} day={day} />
      ))}
      {undated.map((row) => (
        <article key={row.id} class="day-card">
          <DayOpener id={row.id} label={words.noDate} />
          <p>
            <SchoolText text={sayTitle(titleOf(row))} />
          </p>
          <GapList gaps={look.gapsOf(row.id)} />
        </article>
      ))}
    </section>
  );
}

/** Beside the calendar, as nothing can be planned well without them. */
export function isAboutTerms({ code }: Gap): boolean {
  return code === 'no-terms';
}

function DayCard({ day }: { readonly day: PlannedDay }) {
  const words = useWords(yearText);
  const language = useLanguage();
  const { look } = useYear();
  const { row } = day;
  const partners = readIds(row.partners);
  const about = [
    partners.length > 0 && words.sharedWith(partners.length),
    day.isTwilights && words.asTwilights,
    row.part === 'half' && words.half,
    day.isCalledOff && words.calledOff,
  ].filter(Boolean);
  return (
    <article class={`day-card ${day.isCalledOff ? 'is-off' : ''}`}>
      <DayOpener
        id={day.id}
        label={capitalise(formatDateInYear(day.date, language))}
        about={about.join(' · ')}
      />
      <Purpose day={day} />
      {day.isTwilights && !day.isCalledOff && <Sessions day={day} />}
      {!day.isCalledOff && <DayFamilies day={day} />}
      {!day.isCalledOff && <DayStaff day={day} />}
      <GapList gaps={look.gapsOf(day.id)} />
    </article>
  );
}

function DayOpener(props: {
  readonly id: string;
  readonly label: string;
  readonly about?: string;
}) {
  const { go } = useYear();
  return (
    <h3>
      <button
        type="button"
        class="opener"
        id={`open-${props.id}`}
        onClick={() => go({ at: 'day', id: props.id, tab: 'day' })}
      >
        <span>{props.label}</span>
        {props.about && <span class="about"> · {props.about}</span>}
      </button>
    </h3>
  );
}

/** `Progress and assessment · P1 · Curriculum for Wales`. */
function Purpose({ day }: { readonly day: PlannedDay }) {
  const language = useLanguage();
  const { facts } = useYear();
  const { row } = day;
  const tags = [
    row.priority,
    ...readIds(row.national).map((id) => nameOf(facts.options, 'national', id, language)),
  ].filter(Boolean);
  return (
    <p class="soft">
      <SchoolText text={sayTitle(titleOf(row))} />
      {tags.map((tag) => ` · ${tag}`).join('')}
    </p>
  );
}

function Sessions({ day }: { readonly day: PlannedDay }) {
  const language = useLanguage();
  const { look } = useYear();
  return (
    <>
      <LedgerLine dayId={day.id} />
      <ul class="session-lines">
        {look.sessionsOf(day.id).map((session) => (
          <li key={session.id}>
            <span class={session.state === 'called off' ? 'called-off' : ''}>
              {capitalise(formatDateInYear(session.date, language))}, {formatTime(session.startsAt)}
            </span>
            <span class="soft">{formatHours(session.minutes)}</span>
            <SessionPill session={session} />
            <CannotCome about={session.id} />
          </li>
        ))}
      </ul>
    </>
  );
}

function CannotCome({ about }: { readonly about: string }) {
  const words = useWords(yearText);
  const people = useYear().look.cannotCome(about);
  return people > 0 ? <span class="soft no-print">{words.cannotCome(people)}</span> : null;
}
