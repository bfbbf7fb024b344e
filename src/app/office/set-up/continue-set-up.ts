import { UserError } from '../../../core/errors';
import type { Progress } from '../../../core/wire/office-server';
import type { OfficeContext } from '../context';
import { underLock } from '../under-lock';
import { buildRest, finish } from './build-rest';
import { continueLog, continueOffice } from './build-workbooks';
import { progressOf } from './progress';
import {
  addNotes,
  type ReaderList,
  readReaders,
  readRecord,
  type SetUpRecord,
  saveReaders,
  saveRecord,
} from './set-up-record';
import { openSetUpSession, type SetUpSession } from './set-up-session';
import { findReaders, recordReaders, shareArea, toReaderList } from './share-area';
import { requireRunner } from './who-may';

/**
 * One bounded piece of a set-up that was begun; called again until `done` is `total`. Throws
 * `not-set-up` when none was begun, `not-runner` when another account began it.
 */
export function continueSetUp(context: OfficeContext): Progress {
  return underLock(context, () => {
    const record = readRecord(context);
    if (!record) throw new UserError('not-set-up');
    requireRunner(context, { runner: record.runner });
    return progressOf(context, takeStep(context, record));
  });
}

function takeStep(context: OfficeContext, record: SetUpRecord): SetUpRecord {
  switch (record.step) {
    case 'office':
      return continueOffice(context, record);
    case 'log':
      return continueLog(context, record);
    case 'build':
      return buildRest(context, record);
    case 'share':
      return shareSome(context, record);
    default:
      return record;
  }
}

/**
 * Some people at a time. Who was given access is kept beside the script and written to `Made` once
 * at the end; if that is lost, Drive still says who has it.
 */
function shareSome(context: OfficeContext, record: SetUpRecord): SetUpRecord {
  const kept = readReaders(context);
  const session = kept ? null : openSetUpSession(context);
  const readers = kept ?? toReaderList(session ? findReaders(context, session, record).open : []);
  const shared = shareArea(context, record.files.areaId, readers);
  addNotes(context, { failed: shared.failed });
  const { open } = shared.readers;
  const changed = saveRecord(context, {
    ...record,
    refused: [...record.refused, ...shared.refused],
    readersGiven: record.readersGiven + shared.count,
    readersDone: record.readersTotal - open.length,
  });
  saveReaders(context, shared.readers);
  if (open.length > 0 && readReaders(context)) return changed;
  return writeReaders(context, changed, shared.readers, session);
}

function writeReaders(
  context: OfficeContext,
  record: SetUpRecord,
  readers: ReaderList,
  opened: SetUpSession | null,
): SetUpRecord {
  const session = opened ?? openSetUpSession(context);
  recordReaders(context, session, readers);
  const isDone = readers.open.length === 0;
  if (isDone) {
    const note = { code: 'readers-added', a: String(record.readersGiven) } as const;
    if (record.readersGiven > 0) addNotes(context, { changes: [note] });
    finish(context, session);
  }
  session.write();
  saveReaders(context, null);
  return saveRecord(context, { ...record, step: isDone ? 'done' : 'share' });
}
