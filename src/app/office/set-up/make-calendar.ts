import { inLanguage } from '../../../core/language';
import type { OfficeContext } from '../context';
import { schedule } from '../schedule';
import { addNotes, noteMaking, type SetUpRecord, saveRecord, wasMaking } from './set-up-record';
import type { SetUpSession } from './set-up-session';

/**
 * The calendar of INSET days, once. Google chooses its id and the scope does not let us look for it,
 * so an answer that was lost may leave an empty one behind: then the person is told.
 */
export function buildCalendar(
  context: OfficeContext,
  session: SetUpSession,
  record: SetUpRecord,
): SetUpRecord {
  if (session.getState('calendar-id') !== '') return record;
  if (record.calendarId !== '') {
    session.setState('calendar-id', record.calendarId);
    return record;
  }
  const { schoolNameEnglish: en, schoolNameWelsh: cy } = record.answers;
  const { calendarName } = context.words.read('set-up').words[context.language];
  const school = inLanguage({ en, cy }, context.language);
  const name = school ? `${calendarName} – ${school}` : calendarName;
  if (wasMaking(context, 'calendar')) {
    addNotes(context, { warnings: [{ code: 'calendar-twice', a: name }] });
  }
  noteMaking(context, 'calendar', true);
  const calendarId = context.calendar.makeCalendar(name).id;
  const saved = saveRecord(context, { ...record, calendarId });
  noteMaking(context, 'calendar', false);
  session.setState('calendar-id', calendarId);
  addNotes(context, { changes: [{ code: 'calendar-made', a: name }] });
  return saved;
}

/** The one trigger, owned by the account that sets up. Not a remote call. */
export function buildSchedule(context: OfficeContext): void {
  if (schedule(context)) addNotes(context, { changes: [{ code: 'schedule-made' }] });
}
