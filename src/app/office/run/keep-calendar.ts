import { eventPrefix } from '../../../core/run/made-keys';
import { type WantedEvent, wantedEvents } from '../../../core/run/wanted-events';
import { rowsOf } from '../../../core/tables';
import { readInsetPlans } from '../inset-plan';
import { isDueAgain, recordEnded, recordFailed } from './drive-records';
import { insetWords } from './inset-words';
import type { Run } from './run';

/**
 * Puts each INSET day and twilight session into the calendar, again when its facts change, and takes
 * out what was deleted or called off.
 */
export function keepCalendar(run: Run): void {
  const calendarId = run.session.getState('calendar-id');
  if (calendarId === '') return;
  const { data } = run.session;
  const rows = {
    days: rowsOf(data.days),
    sessions: rowsOf(data.sessions),
  };
  const plans = readInsetPlans(data, run.now);
  const { events, unclear } = wantedEvents(rows, plans, run.labels, insetWords);
  for (const wanted of events) if (run.hasTime()) put(run, calendarId, wanted);
  // A row that has lost its id may be any of them: nothing is taken out until it is mended.
  if ([...rows.days, ...rows.sessions].some(({ id }) => id === '')) return;
  const kept = new Set([...events.map(({ key }) => key), ...unclear]);
  for (const { key, id, state } of run.session.made.rows()) {
    const isGone = key.startsWith(eventPrefix) && state !== 'ended' && !kept.has(key);
    if (isGone && run.hasTime()) remove(run, calendarId, key, id);
  }
}

function put(run: Run, calendarId: string, { key, event, facts }: WantedEvent): void {
  const { made } = run.session;
  const row = made.find(key);
  if (row?.state === 'made' && row.facts === facts) return;
  if (row && !isDueAgain(run, row)) return;
  run.attempt(
    'putting a day into the calendar',
    () => {
      run.context.calendar.putEvent(calendarId, event);
      made.put({ key, id: event.id, link: '', state: 'made', facts, at: run.now });
      run.count('events-put');
    },
    (reason) => {
      if (!row) made.put({ key, id: event.id, link: '', state: 'failed', facts: '', at: run.now });
      recordFailed(run, key, reason);
      run.report({ kind: 'event-failed', day: event.date, reason });
    },
  );
}

function remove(run: Run, calendarId: string, key: string, eventId: string): void {
  run.attempt(
    'taking a day out of the calendar',
    () => {
      run.context.calendar.removeEvent(calendarId, eventId);
      recordEnded(run, key);
      run.count('events-removed');
    },
    (reason) => {
      recordFailed(run, key, reason);
      run.report({ kind: 'event-failed', day: key.slice(eventPrefix.length), reason });
    },
  );
}
