import { UserError } from '../../../core/errors';
import { folderLink, spreadsheetLink } from '../../../core/links';
import type { SetUpDone } from '../../../core/wire/office-server';
import { saySetUpNote } from '../../../text/set-up-notes';
import type { OfficeContext } from '../context';
import { readNotes, readRecord } from './set-up-record';
import { requireRunner } from './who-may';

/** What came of it, in words. No remote call. Throws `not-set-up` while it is not finished, `not-runner`. */
export function finishSetUp(context: OfficeContext): SetUpDone {
  const record = readRecord(context);
  if (record?.step !== 'done') throw new UserError('not-set-up');
  requireRunner(context, { runner: record.runner });
  const { changes, warnings } = readNotes(context);
  const { files } = record;
  const stored = context.words.read('set-up');
  const text = stored.notes[context.language];
  const say = (notes: typeof changes): readonly string[] =>
    notes.map((note) => saySetUpNote(note, text));
  const { next } = stored.words[context.language];
  const isListed = record.readersTotal > 0;
  const wasCopy = changes.some(({ code }) => code === 'copy-reset');
  return {
    logLink: spreadsheetLink(files.logId),
    contactsLink: spreadsheetLink(files.contactsId),
    areaLink: folderLink(files.areaId),
    runner: record.runner,
    changes: say(changes),
    warnings: say(warnings),
    next: [
      ...(wasCopy ? [next.copy] : []),
      ...(isListed ? [] : [next.staff]),
      next.dates,
      next.contacts,
      next.shareLog,
      next.shareOffice,
      ...(isListed ? [] : [next.again]),
      next.check,
    ],
  };
}
