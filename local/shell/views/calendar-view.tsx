import { useState } from 'preact/hooks';
import type { OutputOf } from '../../server/actions';
import { sayDate, sayMonth } from '../say';
import { useServer, useShell } from '../shell-context';

type Calendar = OutputOf<'listCalendars'>[number];

interface Shown {
  readonly id: string;
  readonly day: string;
  readonly when: string;
  readonly title: string;
  readonly detail: string;
}

export function CalendarView() {
  const { you, people } = useShell();
  const [isEveryone, setEveryone] = useState(true);
  const { value: calendars } = useServer('listCalendars', {
    address: isEveryone ? '' : you.address,
  });
  return (
    <div class="page">
      <h1>Calendar</h1>
      <label class="check">
        <input
          type="checkbox"
          checked={!isEveryone}
          onChange={(event) => setEveryone(!event.currentTarget.checked)}
        />
        Only {you.name}’s
      </label>
      {calendars?.length === 0 && (
        <p class="empty">
          No calendar yet. Setting up makes one, and INSET days appear in it with the next scheduled
          run.
        </p>
      )}
      {calendars?.map((calendar) => (
        <OneCalendar
          key={calendar.id}
          calendar={calendar}
          owner={people.find((one) => one.address === calendar.owner)?.name ?? calendar.owner}
        />
      ))}
    </div>
  );
}

function OneCalendar({ calendar, owner }: { calendar: Calendar; owner: string }) {
  const events = calendar.events.map(readEvent).sort((a, b) => a.day.localeCompare(b.day));
  const months = [...new Set(events.map((event) => event.day.slice(0, 7)))];
  return (
    <section>
      <header class="detail-head">
        <h2>{calendar.summary}</h2>
        <span class="hint">of {owner}</span>
        <a class="button small" href={`/download/calendar/${encodeURIComponent(calendar.id)}`}>
          Save as .ics
        </a>
      </header>
      {months.map((month) => (
        <section key={month} class="month">
          <h3>{sayMonth(month)}</h3>
          <ul>
            {events
              .filter((event) => event.day.startsWith(month))
              .map((event) => (
                <li key={event.id} class="event">
                  <span class="event-when">{event.when}</span>
                  <span>
                    <strong>{event.title}</strong>
                    <span class="soft">{event.detail}</span>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {events.length === 0 && <p class="empty">No events yet.</p>}
    </section>
  );
}

/** A Calendar API event, as far as a list says it. */
function readEvent(event: Readonly<Record<string, unknown>>): Shown {
  const start = readTime(event.start);
  return {
    id: String(event.id ?? ''),
    day: start.slice(0, 10),
    when: start.length > 10 ? `${sayDate(start)}, ${start.slice(11, 16)}` : sayDate(start),
    title: String(event.summary ?? ''),
    detail: String(event.description ?? ''),
  };
}

function readTime(time: unknown): string {
  const { date, dateTime } = (time ?? {}) as { date?: string; dateTime?: string };
  return dateTime ?? date ?? '';
}
