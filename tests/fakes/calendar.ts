import type { Calendar, CalendarEvent } from '../../src/app/ports';
import { type Remote, serviceError } from './remote';

export type FakeCalendar = Calendar & {
  readonly calendars: Map<string, { name: string; events: Map<string, CalendarEvent> }>;
};

export function makeCalendar(remote: Remote): FakeCalendar {
  const calendars: FakeCalendar['calendars'] = new Map();
  const find = (id: string) => {
    const calendar = calendars.get(id);
    if (!calendar) throw serviceError(404, 'notFound');
    return calendar;
  };
  return {
    calendars,
    makeCalendar: (name) =>
      remote.run('calendar.makeCalendar', () => {
        const id = `calendar-${calendars.size + 1}`;
        calendars.set(id, { name, events: new Map() });
        return { id };
      }),
    putEvent: (calendarId, event) =>
      remote.run('calendar.putEvent', () => {
        find(calendarId).events.set(event.id, event);
      }),
    removeEvent: (calendarId, eventId) =>
      remote.run('calendar.removeEvent', () => {
        find(calendarId).events.delete(eventId);
      }),
  };
}
