/** The advanced Calendar service: calendars this script made, in the account of whoever runs it. */
import type { Run } from '../runtime/run';
import { collection, strict } from '../runtime/strict';
import { badRequest, GoogleError, notFound } from '../world/errors';
import type { CalendarRecord, EventRecord } from '../world/records';
import { clock, makeId } from '../world/world';

type Calendars = GoogleAppsScript.Calendar.Collection.CalendarsCollection;
type Events = GoogleAppsScript.Calendar.Collection.EventsCollection;
type Named<Google> = Partial<Record<keyof Google, unknown>>;
type Resource = Record<string, unknown>;

const eventKey = (calendarId: string, id: string): string => `${calendarId}/${id}`;

/**
 * sourced: with calendar.app.created a script reaches only the calendars it has made itself.
 * assumed A-calendar-owner: and only in the account that made them.
 */
function calendarOf(run: Run, id: string): CalendarRecord {
  const calendar = run.world.store.get('calendars', id);
  const own = calendar?.owner === run.who && calendar.createdByScript === run.script.id;
  if (!calendar || !own) throw notFound('Not Found');
  return calendar;
}

function eventOf(run: Run, calendarId: string, id: string): EventRecord {
  calendarOf(run, calendarId);
  const event = run.world.store.get('events', eventKey(calendarId, id));
  if (!event) throw notFound('Not Found');
  return event;
}

function saveEvent(run: Run, calendarId: string, id: string, resource: Resource): Resource {
  const { start, end } = resource;
  if (!start || !end) throw badRequest(`Missing ${start ? 'end' : 'start'} time.`, 'required');
  const at = new Date(clock(run.world).epochMs).toISOString();
  const full: Resource = {
    kind: 'calendar#event',
    status: 'confirmed',
    created: at,
    ...resource,
    id,
    iCalUID: `${id}@google.com`,
    htmlLink: `https://www.google.com/calendar/event?eid=${id}`,
    updated: at,
  };
  run.world.store.put('events', eventKey(calendarId, id), { id, calendarId, resource: full });
  return full;
}

function insertEvent(run: Run, resource: Resource, calendarId: string): Resource {
  calendarOf(run, calendarId);
  const id =
    typeof resource.id === 'string'
      ? resource.id
      : makeId(run.world, 26, '0123456789abcdefghijklmnopqrstuv');
  // sourced: the letters a to v and digits, 5 to 1,024 of them.
  if (!/^[a-v0-9]{5,1024}$/.test(id)) throw badRequest('Invalid resource id value.', 'invalid');
  // sourced: the id of an event that was deleted stays taken.
  if (run.world.store.get('events', eventKey(calendarId, id))) {
    throw new GoogleError(409, 'The requested identifier already exists.', 'duplicate');
  }
  return saveEvent(run, calendarId, id, resource);
}

interface ListOptions {
  timeMin?: string;
  timeMax?: string;
  showDeleted?: boolean;
  maxResults?: number;
  pageToken?: string;
}

function momentOf(value: unknown): number {
  const { dateTime, date } = (value ?? {}) as { dateTime?: string; date?: string };
  return Date.parse(dateTime ?? date ?? '');
}

function listEvents(run: Run, calendarId: string, options: ListOptions): object {
  const calendar = calendarOf(run, calendarId);
  const { timeMin, timeMax, showDeleted = false, maxResults = 250, pageToken = '0' } = options;
  const items = run.world.store
    .all('events')
    .filter((event) => event.calendarId === calendarId)
    .map(({ resource }) => resource)
    .filter((event) => showDeleted || event.status !== 'cancelled')
    .filter((event) => timeMin === undefined || momentOf(event.end) > Date.parse(timeMin))
    .filter((event) => timeMax === undefined || momentOf(event.start) < Date.parse(timeMax));
  const start = Number(pageToken);
  const end = start + Math.min(maxResults, 2500);
  return {
    kind: 'calendar#events',
    summary: calendar.resource.summary,
    timeZone: calendar.resource.timeZone,
    items: items.slice(start, end),
    ...(end < items.length && { nextPageToken: String(end) }),
  };
}

function calendarsCollection(run: Run): Named<Calendars> {
  return {
    insert(resource: Resource = {}) {
      if (!resource.summary) throw badRequest('Missing title.', 'required');
      const id = `${makeId(run.world, 52, 'abcdef0123456789')}@group.calendar.google.com`;
      const full = {
        kind: 'calendar#calendar',
        timeZone: clock(run.world).timeZone,
        ...resource,
        id,
      };
      run.world.store.put('calendars', id, {
        id,
        owner: run.who,
        createdByScript: run.script.id,
        resource: full,
      });
      return full;
    },
    get: (id: string) => calendarOf(run, id).resource,
  };
}

function eventsCollection(run: Run): Named<Events> {
  return {
    insert: (resource: Resource, calendarId: string) => insertEvent(run, resource, calendarId),
    get: (calendarId: string, id: string) => eventOf(run, calendarId, id).resource,
    update(resource: Resource, calendarId: string, id: string) {
      const { created } = eventOf(run, calendarId, id).resource;
      return saveEvent(run, calendarId, id, { created, ...resource });
    },
    patch: (resource: Resource, calendarId: string, id: string) =>
      saveEvent(run, calendarId, id, { ...eventOf(run, calendarId, id).resource, ...resource }),
    remove(calendarId: string, id: string) {
      const { resource } = eventOf(run, calendarId, id);
      if (resource.status === 'cancelled') {
        throw new GoogleError(410, 'Resource has been deleted', 'deleted');
      }
      saveEvent(run, calendarId, id, { ...resource, status: 'cancelled' });
    },
    list: (calendarId: string, options: ListOptions = {}) => listEvents(run, calendarId, options),
  };
}

export function calendarApi(run: Run): object {
  return strict('Calendar', {
    Calendars: collection(run, 'Calendar.Calendars', calendarsCollection(run)),
    Events: collection(run, 'Calendar.Events', eventsCollection(run)),
  });
}
