import { isUserError } from '../../../core/errors';
import type { SetUpFiles, SetUpProblem, SetUpProblems } from '../../../core/set-up-answers';
import type { State } from '../../../core/state';
import type { WorkbookStructure } from '../../ports';
import type { OfficeContext } from '../context';

type Problems = { -readonly [K in keyof SetUpProblems]: SetUpProblems[K] };

export type CheckedFiles = {
  readonly problems: SetUpProblems;
  /** Of PL Log; `null` when it cannot be opened. */
  readonly log: WorkbookStructure | null;
};

/** Folders in folders; a way up that is longer leads nowhere near. */
const deepest = 20;

/**
 * Whether the account can open and change what the answers name, and whether the area keeps out what
 * staff may not read. `original` is the state of the workbook this one was copied from.
 */
export function checkFiles(
  context: OfficeContext,
  files: SetUpFiles,
  original: State | null,
): CheckedFiles {
  const problems: Problems = {};
  const note = (field: keyof Problems, problem: SetUpProblem | null): void => {
    if (problem && !problems[field]) problems[field] = problem;
  };
  if (files.logId === context.officeId) note('logLink', 'same-file');
  if (files.contactsId === context.officeId) note('contactsLink', 'same-file');
  note('logLink', checkItem(context, files.logId, 'file'));
  if (files.contactsId) note('contactsLink', checkItem(context, files.contactsId, 'file'));
  if (files.areaId) note('areaLink', checkItem(context, files.areaId, 'folder'));
  if (files.areaId && !problems.areaLink) note('areaLink', checkArea(context, files));
  if (original) checkOriginal(context, files, original, note);
  return { problems, log: readLog(context, files, note) };
}

/** A new PL Contacts is empty: in place of one that can be read, nobody would be told any more. */
export function checkContactsInUse(context: OfficeContext, state: State): SetUpProblems {
  const id = state['contacts-id'];
  const item = id ? context.drive.lookUp(id) : null;
  return item && !item.trashed ? { contactsLink: 'contacts-in-use' } : {};
}

function checkItem(
  context: OfficeContext,
  id: string,
  kind: 'file' | 'folder',
): SetUpProblem | null {
  const item = context.drive.lookUp(id);
  if (!item) return 'no-access';
  if (item.isFolder !== (kind === 'folder')) {
    return kind === 'folder' ? 'not-a-folder' : 'not-a-link';
  }
  if (item.trashed) return 'in-the-bin';
  return item.mayEdit ? null : 'read-only';
}

function checkArea(context: OfficeContext, files: SetUpFiles): SetUpProblem | null {
  if (liesIn(context, context.officeId, files.areaId)) return 'area-holds-office';
  if (files.contactsId && liesIn(context, files.contactsId, files.areaId)) {
    return 'area-holds-contacts';
  }
  return null;
}

/** Up from the file, because a folder may hold thousands below it. */
export function liesIn(context: OfficeContext, fileId: string, folderId: string): boolean {
  let id = fileId;
  for (let step = 0; step < deepest && id !== ''; step++) {
    if (id === folderId) return true;
    id = context.drive.lookUp(id)?.parent ?? '';
  }
  return false;
}

/** Two workbooks that take in one Journal and fill one area would do everything twice. */
function checkOriginal(
  context: OfficeContext,
  files: SetUpFiles,
  original: State,
  note: (field: keyof Problems, problem: SetUpProblem) => void,
): void {
  const sharesLog = files.logId === original['log-id'];
  const sharesArea = files.areaId !== '' && files.areaId === original['area-id'];
  if (!sharesLog && !sharesArea) return;
  const item = context.drive.lookUp(original['office-id'] ?? '');
  if (!item || item.trashed) return;
  if (sharesLog) note('logLink', 'of-the-original');
  if (sharesArea) note('areaLink', 'of-the-original');
}

function readLog(
  context: OfficeContext,
  files: SetUpFiles,
  note: (field: keyof Problems, problem: SetUpProblem) => void,
): WorkbookStructure | null {
  try {
    return context.structure.readStructure(files.logId);
  } catch (error) {
    if (!isUserError(error)) throw error;
    note('logLink', 'no-access');
    return null;
  }
}
