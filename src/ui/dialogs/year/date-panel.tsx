import { useState } from 'preact/hooks';
import type { PlannedSession } from '../../../core/inset/types';
import { inLanguage } from '../../../core/language';
import { capitalise, formatDateInYear, formatDateLong } from '../../../text/dates';
import { yearText } from '../../../text/dialogs/year';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { Button } from '../../shared/button';
import { useFocusOnce } from '../../shared/focus';
import { SchoolText, useLanguage, useWords } from '../../shared/language';
import { blankDay } from './blank-rows';
import type { CalendarDate, DateEvent } from './calendar-dates';
import { Clashes } from './clashes';
import { CountSession, useOtherDays } from './day/count-session';
import { GapList } from './gap-list';
import { useYear } from './year-page';

/** A date somebody chose in the calendar: what is there, and what could be. */
export function DatePanel(props: { readonly date: CalendarDate; readonly onPutAway: () => void }) {
  const words = useWords(yearText);
  const language = useLanguage();
  const { date, onPutAway } = props;
  const heading = useFocusOnce<HTMLHeadingElement>();
  return (
    <section
      class="card date-panel no-print"
      aria-labelledby="date-panel-title"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onPutAway();
      }}
    >
      <h2 id="date-panel-title" tabIndex={-1} ref={heading}>
        {capitalise(formatDateLong(date.date, language))}
      </h2>
      <Ground date={date} />
      {date.events.length === 0 ? (
        <p>{words.nothingOn}</p>
      ) : (
        <p class="label">{words.onThisDate}</p>
      )}
      <div class="stack">
        {date.events.map((event) => (
          <Standing key={event.about} event={event} />
        ))}
      </div>
      <Clashes row={blankDay(date.date)} />
      <Plan date={date} />
      <div class="buttons">
        <Button small kind="text" onClick={onPutAway}>
          {words.putAway}
        </Button>
      </div>
    </section>
  );
}

/** Opens the day; a session of no day is said to be one, and can be given a day. */
function Standing({ event }: { readonly event: DateEvent }) {
  const words = useWords(yearText);
  const language = useLanguage();
  const { facts, look, go } = useYear();
  const said = `${words.kinds[event.kind]}: ${inLanguage(event.title, language)}`;
  const session = look.plan.sessionOf.get(event.about);
  if (!facts.days.some((day) => day.id === event.dayId)) {
    return (
      <div class="stack">
        <p>{said}</p>
        <GapList gaps={look.gapsOf('').filter((gap) => gap.about === event.about)} />
        {session && <OfNoDay session={session} />}
      </div>
    );
  }
  const tab = event.kind === 'session' ? 'sessions' : 'day';
  return (
    <Button small onClick={() => go({ at: 'day', id: event.dayId, tab })}>
      {said}
    </Button>
  );
}

function OfNoDay({ session }: { readonly session: PlannedSession }) {
  const words = useWords(yearPlanText);
  const { go } = useYear();
  const [counting, setCounting] = useState(false);
  if (useOtherDays(session).length === 0) return null;
  if (!counting) {
    return (
      <Button small onClick={() => setCounting(true)}>
        {words.count}
      </Button>
    );
  }
  return (
    <CountSession
      session={session}
      onCounted={(id) => go({ at: 'day', id, tab: 'sessions' })}
      onKeep={() => setCounting(false)}
    />
  );
}

function Ground({ date }: { readonly date: CalendarDate }) {
  const words = useWords(yearText);
  const { ground } = date;
  if (ground === 'term' || ground === 'unknown') return null;
  const hasName = date.name.en !== '' || date.name.cy !== '';
  return (
    <p class="soft">
      {words.kinds[ground]}
      {hasName && ': '}
      {hasName && <SchoolText text={date.name} />}
    </p>
  );
}

/** A session needs a day to count towards: each day taken as twilights that stands is offered. */
function Plan({ date }: { readonly date: CalendarDate }) {
  const words = useWords(yearText);
  const language = useLanguage();
  const { go, look } = useYear();
  const days = look.plan.days.filter((day) => day.isTwilights && !day.isCalledOff);
  return (
    <div class="stack">
      <Button small onClick={() => go({ at: 'new day', date: date.date })}>
        {words.planDay}
      </Button>
      {days.map((day) => (
        <Button
          key={day.id}
          small
          onClick={() => go({ at: 'day', id: day.id, tab: 'sessions', newSessionOn: date.date })}
        >
          {words.planSession(formatDateInYear(day.date, language))}
        </Button>
      ))}
      {days.length === 0 && <p class="hint">{words.planSessionFirst}</p>}
    </div>
  );
}
