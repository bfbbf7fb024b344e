import type { SetUpFiles } from '../../../core/set-up-answers';
import type { SetUpAnswers } from '../../../core/wire/office-server';
import type { SetUpNote } from '../../../text/set-up-notes';
import type { OfficeContext } from '../context';

export type SetUpStep = 'office' | 'log' | 'build' | 'share' | 'done';

/** How far a set-up is. Kept beside the script, because the first one has no tabs to keep it in. */
export type SetUpRecord = {
  readonly step: SetUpStep;
  /** The account that began it and becomes the runner. */
  readonly runner: string;
  readonly answers: SetUpAnswers;
  /** `''` until it is made. */
  readonly files: SetUpFiles;
  /** Tabs were made anew that hold what the Journal says, so that it must be read from the start. */
  readonly mustRetake: boolean;
  readonly mustRepublish: boolean;
  /** Kept from the moment it is made until `State` has it. */
  readonly calendarId: string;
  readonly foldersDone: number;
  readonly readersDone: number;
  readonly readersTotal: number;
  /** By this set-up. */
  readonly readersGiven: number;
  /** Addresses that Drive refused; not tried again in this set-up. */
  readonly refused: readonly string[];
};

export type SetUpNotes = {
  readonly changes: readonly SetUpNote[];
  readonly warnings: readonly SetUpNote[];
  readonly failed: readonly SetUpNote[];
};

const noNotes: SetUpNotes = { changes: [], warnings: [], failed: [] };

const recordKey = 'set-up';
const notesKey = 'set-up-notes';
const shapesKey = 'set-up-shapes';
const readersKey = 'set-up-readers';
const makingKey = 'set-up-making-';
/** A stored value may have 9 KB; characters outside ASCII take up to three bytes each. */
const notesMost = 2800;
/** Addresses are ASCII, names hardly ever not. */
const readersMost = 7500;

/** `null` before the first set-up. */
export function readRecord({ store }: OfficeContext): SetUpRecord | null {
  return readJson<SetUpRecord | null>(store.get(recordKey), null);
}

export function saveRecord({ store }: OfficeContext, record: SetUpRecord): SetUpRecord {
  store.set(recordKey, JSON.stringify(record));
  return record;
}

export function readNotes({ store }: OfficeContext): SetUpNotes {
  return readJson<SetUpNotes>(store.get(notesKey), noNotes);
}

export function clearNotes({ store }: OfficeContext): void {
  store.remove(notesKey);
}

/** The same thing is said once; what does not fit is left out, the earliest first. */
export function addNotes(context: OfficeContext, more: Partial<SetUpNotes>): void {
  const before = readNotes(context);
  const notes = {
    changes: merge(before.changes, more.changes),
    warnings: merge(before.warnings, more.warnings),
    failed: merge(before.failed, more.failed),
  };
  while (JSON.stringify(notes).length > notesMost) {
    const longest = [notes.failed, notes.changes, notes.warnings].sort(
      (one, other) => other.length - one.length,
    )[0];
    longest?.shift();
  }
  context.store.set(notesKey, JSON.stringify(notes));
}

function merge(before: readonly SetUpNote[], more: readonly SetUpNote[] = []): SetUpNote[] {
  const all = new Map([...before, ...more].map((note) => [JSON.stringify(note), note]));
  return [...all.values()];
}

/** Fingerprints of the table definitions that a workbook was last built from, by workbook id. */
export function readShape({ store }: OfficeContext, workbookId: string): string {
  return readJson<Record<string, string>>(store.get(shapesKey), {})[workbookId] ?? '';
}

/** The last ten workbooks are remembered. */
export function saveShape({ store }: OfficeContext, workbookId: string, shape: string): void {
  const shapes = Object.entries(readJson<Record<string, string>>(store.get(shapesKey), {}));
  const others = shapes.filter(([id]) => id !== workbookId).slice(-9);
  store.set(shapesKey, JSON.stringify(Object.fromEntries([...others, [workbookId, shape]])));
}

type Making = 'contacts' | 'calendar';

/** Whether this was being made, under an id that Google chooses, when the answer was lost. */
export function wasMaking({ store }: OfficeContext, what: Making): boolean {
  return store.get(makingKey + what) !== null;
}

export function noteMaking({ store }: OfficeContext, what: Making, isMaking: boolean): void {
  if (isMaking) store.set(makingKey + what, 'yes');
  else store.remove(makingKey + what);
}

/** Who is still to be given access, and who was, until `Made` has them. */
export type ReaderList = {
  readonly open: readonly { readonly address: string; readonly name: string }[];
  /** Of the piece under way: addresses that could not open it when we began. */
  readonly tried: readonly string[];
  /** `grantId` is `''` where somebody else had given it. */
  readonly given: readonly { readonly address: string; readonly grantId: string }[];
};

/** `null` where nothing is kept: then Staff and `Made` say it. */
export function readReaders({ store }: OfficeContext): ReaderList | null {
  return readJson<ReaderList | null>(store.get(readersKey), null);
}

/** A school too large for one stored value is read afresh for each piece. */
export function saveReaders({ store }: OfficeContext, readers: ReaderList | null): void {
  const text = readers === null ? '' : JSON.stringify(readers);
  if (text === '' || text.length > readersMost) store.remove(readersKey);
  else store.set(readersKey, text);
}

function readJson<T>(text: string | null, otherwise: T): T {
  try {
    return text === null ? otherwise : (JSON.parse(text) as T);
  } catch {
    return otherwise;
  }
}
