import { readerPrefix } from '../../../core/run/made-keys';
import { fill } from '../../../text/fill';
import type { OfficeContext } from '../context';
import { buildArea } from './build-area';
import { buildCalendar, buildSchedule } from './make-calendar';
import { buildContacts } from './make-contacts';
import { recordFolders, wantedFolders } from './plan-area';
import { seedRows } from './seed-rows';
import { addNotes, readNotes, type SetUpRecord, saveReaders, saveRecord } from './set-up-record';
import { openSetUpSession, type SetUpSession } from './set-up-session';
import { findReaders, toReaderList } from './share-area';
import { requireRunner } from './who-may';

/**
 * Everything beside the tabs: PL Contacts, the answers and lists, the folders, the calendar and the
 * trigger. What is to be made is written down first, what was made at the end; so it may be stopped
 * anywhere and begun again.
 */
export function buildRest(context: OfficeContext, record: SetUpRecord): SetUpRecord {
  const session = openSetUpSession(context);
  requireRunner(context, session.before);
  if (session.wasCopy) addNotes(context, { changes: [{ code: 'copy-reset' }] });
  const withContacts = buildContacts(context, record);
  const seeds = seedRows(context, session.tabs, record.answers);
  session.add(seeds.changes);
  addNotes(context, { changes: seeds.notes, warnings: seeds.warnings });
  connect(context, session, withContacts);
  recordFolders(context, session, wantedFolders(context, withContacts));
  session.write();
  const withArea = buildArea(context, session, withContacts);
  const withCalendar = buildCalendar(context, session, withArea);
  buildSchedule(context);
  const { all, open } = findReaders(context, session, withCalendar);
  if (all.length === 0) addNotes(context, { warnings: [{ code: 'nobody-listed' }] });
  const counted = {
    ...withCalendar,
    readersTotal: all.length,
    readersDone: all.length - open.length,
  };
  const finished = open.length === 0;
  if (finished) finish(context, session);
  session.write();
  saveReaders(context, finished ? null : toReaderList(open));
  return saveRecord(context, { ...counted, step: finished ? 'done' : 'share' });
}

/** Into `State`, with what follows from a change of workbook or area. */
function connect(context: OfficeContext, session: SetUpSession, record: SetUpRecord): void {
  const { logId, contactsId, areaId } = record.files;
  const isNewLog = Boolean(session.before['log-id']) && session.before['log-id'] !== logId;
  const areaBefore = session.before['area-id'] ?? '';
  if (isNewLog) addNotes(context, { warnings: [{ code: 'log-changed' }] });
  if (isNewLog || record.mustRetake) {
    session.setState('journal-count', '');
    session.setState('journal-last-id', '');
  }
  if (isNewLog || record.mustRepublish) session.setState('published-hashes', '');
  if (areaBefore !== '' && areaId !== areaBefore && (areaId !== '' || !isOwnArea(session))) {
    addNotes(context, { warnings: [{ code: 'area-changed' }] });
    endAreaRecords(session);
  }
  session.setState('office-id', context.officeId);
  session.setState('log-id', logId);
  session.setState('contacts-id', contactsId);
  session.setState('runner', record.runner);
  if (session.getState('set-up-step') === '') session.setState('set-up-step', 'begun');
}

function isOwnArea(session: SetUpSession): boolean {
  const own = session.made.find('area');
  return own !== undefined && own.state === 'made' && own.id === session.before['area-id'];
}

/** Folders and readers of the area before: they are made and given again in the new one. */
function endAreaRecords(session: SetUpSession): void {
  for (const { key } of session.made.rows()) {
    if (key.startsWith('area:') || key.startsWith(readerPrefix)) {
      session.made.change(key, { state: 'ended' });
    }
  }
}

/** The last thing written; nothing when everything was right. */
export function finish(context: OfficeContext, session: SetUpSession): void {
  const { changes } = readNotes(context);
  session.setState('set-up-step', 'done');
  if (changes.length === 0) return;
  const { madeOrRepaired } = context.words.read('trail')[context.language];
  session.trail('', fill(madeOrRepaired, { count: changes.length }));
}
