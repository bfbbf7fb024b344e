import { UserError } from '../../../core/errors';
import { readSetUpAnswers, type SetUpProblems } from '../../../core/set-up-answers';
import type { Progress } from '../../../core/wire/office-server';
import type { OfficeContext } from '../context';
import { underLock } from '../under-lock';
import { buildLog, buildOffice } from './build-workbooks';
import { checkContactsInUse, checkFiles } from './check-files';
import { progressOf } from './progress';
import { readTabs, tablesOf } from './read-tabs';
import { clearNotes, readRecord, type SetUpRecord, saveRecord } from './set-up-record';
import { isCopy, officeAddresses, requireRunner, requireSetUpPerson, stateOf } from './who-may';

/**
 * Takes the answers, and builds the tabs of PL Office and PL Log. Throws `bad-input` with a problem
 * for each field, before anything is changed; `not-office`, `not-runner`, `address-unknown`, `busy`.
 */
export function saveSetUp(context: OfficeContext, claimed: unknown): Progress {
  return underLock(context, () => progressOf(context, begin(context, claimed)));
}

function begin(context: OfficeContext, claimed: unknown): SetUpRecord {
  const { answers, files, problems } = readSetUpAnswers(claimed);
  refuse(problems);
  const structure = context.structure.readStructure(context.officeId);
  const tabs = readTabs(context, context.officeId, tablesOf('office'), structure);
  requireSetUpPerson(context, tabs);
  const state = stateOf(tabs);
  const copied = isCopy(context, state);
  if (!copied) requireRunner(context, state);
  const checked = checkFiles(context, files, copied ? state : null);
  refuse(checked.problems);
  if (!checked.log) throw new UserError('no-access');
  const kept = keepMade(readRecord(context), files);
  if (!copied && kept.contactsId === '') refuse(checkContactsInUse(context, state));
  const record = saveRecord(context, { ...startRecord(context), answers, files: kept });
  const withOffice = buildOffice(context, record, { structure, tabs });
  return buildLog(context, withOffice, checked.log, officeAddresses(context, tabs));
}

/** A set-up that was not finished is carried on: what it made and noted stays. */
function startRecord(context: OfficeContext): Omit<SetUpRecord, 'answers' | 'files'> {
  const before = readRecord(context);
  const isHalf = before !== null && before.step !== 'done';
  if (!isHalf) clearNotes(context);
  return {
    mustRetake: isHalf && before.mustRetake,
    mustRepublish: isHalf && before.mustRepublish,
    calendarId: isHalf ? before.calendarId : '',
    step: 'office',
    runner: context.identity.effectiveAddress(),
    foldersDone: 0,
    readersDone: 0,
    readersTotal: 0,
    readersGiven: 0,
    refused: [],
  };
}

/** An unfinished set-up has made PL Contacts already: the page that asks for it did not know. */
function keepMade(before: SetUpRecord | null, files: SetUpRecord['files']): SetUpRecord['files'] {
  if (!before || before.step === 'done' || files.contactsId !== '') return files;
  return { ...files, contactsId: before.files.contactsId };
}

function refuse(problems: SetUpProblems): void {
  const found = Object.entries(problems).filter(([, problem]) => problem !== undefined);
  if (found.length > 0) throw new UserError('bad-input', Object.fromEntries(found));
}
