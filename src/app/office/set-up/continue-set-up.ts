import { UserError } from '../../../core/errors';
import type { Progress } from '../../../core/wire/office-server';
import type { OfficeContext } from '../context';
import { areaIdOf } from './build-area';
import { buildRest, finish } from './build-rest';
import { continueLog, continueOffice } from './build-workbooks';
import { progressOf } from './progress';
import { addNotes, readRecord, type SetUpRecord, saveRecord } from './set-up-record';
import { openSetUpSession } from './set-up-session';
import { findReaders, shareArea } from './share-area';
import { requireRunner, requireSetUpPerson, underLock } from './who-may';

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

function shareSome(context: OfficeContext, record: SetUpRecord): SetUpRecord {
  const session = openSetUpSession(context);
  requireSetUpPerson(context, session.tabs);
  const { all, open } = findReaders(context, session, record);
  const shared = shareArea(context, session, areaIdOf(session, record), open);
  const changed = {
    ...record,
    refused: [...record.refused, ...shared.refused],
    readersGiven: record.readersGiven + shared.given,
  };
  const left = findReaders(context, session, changed).open.length;
  addNotes(context, { failed: shared.failed });
  if (left === 0) {
    if (changed.readersGiven > 0) {
      const note = { code: 'readers-added', a: String(changed.readersGiven) } as const;
      addNotes(context, { changes: [note] });
    }
    finish(context, session);
  }
  session.write();
  return saveRecord(context, {
    ...changed,
    step: left === 0 ? 'done' : 'share',
    readersTotal: all.length,
    readersDone: all.length - left,
  });
}
