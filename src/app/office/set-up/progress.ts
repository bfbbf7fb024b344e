import { areaFolders } from '../../../core/area';
import { dateOf } from '../../../core/civil-date';
import type { Progress } from '../../../core/wire/office-server';
import { saySetUpNote } from '../../../text/set-up-notes';
import type { OfficeContext } from '../context';
import { readNotes, type SetUpRecord, type SetUpStep } from './set-up-record';

/** PL Office, PL Log, PL Contacts, calendar, trigger. */
const plainSteps = 5;
const doneAt: Readonly<Record<SetUpStep, number>> = {
  office: 0,
  log: 1,
  build: 2,
  share: plainSteps,
  done: plainSteps,
};

/** Steps are workbooks, folders, the calendar, the trigger, and each person who is given access. */
export function progressOf(context: OfficeContext, record: SetUpRecord): Progress {
  const own = record.answers.makeArea ? 1 : 0;
  const folders = areaFolders(dateOf(context.clock.now().local)).length + own;
  const total = plainSteps + folders + record.readersTotal;
  const done = doneAt[record.step] + record.foldersDone + record.readersDone;
  const { failed } = readNotes(context);
  const { words, notes } = context.words.read('set-up');
  const text = notes[context.language];
  return {
    done: record.step === 'done' ? total : Math.min(done, total - 1),
    total,
    now: words[context.language].now[record.step],
    failed: failed.map((note) => saySetUpNote(note, text)),
  };
}
