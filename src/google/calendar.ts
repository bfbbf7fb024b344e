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

/** A whole day ends on the next one. `confirmed` brings back an event that was removed by hand. */
function toEvent(event: CalendarEvent): GoogleAppsScript.Calendar.Schema.Event {
  return {
    id: event.id,
    status: 'confirmed',
    summary: event.title,
    description: event.description,
    start: { date: event.date },
    end: { date: addDays(event.date, 1) },
    transparency: 'transparent',
  };
}
