import type { CalendarEvent, Calendar as CalendarPort } from '../app/ports';
import { addDays } from '../core/civil-date';
import { codeOf, translateErrors } from './google-error';
import { services } from './services';

/** Calendars that this script made, which are all its scope lets it reach. */
export const calendar: CalendarPort = translateErrors<CalendarPort>({
  makeCalendar(name) {
    const timeZone = Session.getScriptTimeZone();
    return { id: services.calendar().Calendars.insert({ summary: name, timeZone }).id ?? '' };
  },

  putEvent(calendarId, event) {
    try {
      services.calendar().Events.insert(toEvent(event), calendarId);
    } catch (error) {
      if (codeOf(error) !== 409) throw error;
      services.calendar().Events.update(toEvent(event), calendarId, event.id);
    }
  },

  removeEvent(calendarId, eventId) {
    try {
      services.calendar().Events.remove(calendarId, eventId);
    } catch (error) {
      // 410: it was removed before.
      if (codeOf(error) !== 404 && codeOf(error) !== 410) throw error;
    }
  },
});

/** `confirmed` brings back an event that was removed by hand. */
function toEvent(event: CalendarEvent): GoogleAppsScript.Calendar.Schema.Event {
  return {
    id: event.id,
    status: 'confirmed',
    summary: event.title,
    description: event.description,
    ...(event.venue !== undefined && { location: event.venue }),
    ...spanOf(event),
  };
}

/** A whole day ends on the next one. */
function spanOf({
  date,
  times,
}: CalendarEvent): Pick<GoogleAppsScript.Calendar.Schema.Event, 'start' | 'end' | 'transparency'> {
  if (!times)
    return { start: { date }, end: { date: addDays(date, 1) }, transparency: 'transparent' };
  const timeZone = Session.getScriptTimeZone();
  const at = (time: string) => ({ dateTime: `${date}T${time}:00`, timeZone });
  return { start: at(times.starts), end: at(times.ends), transparency: 'opaque' };
}
