import type { LocalMoment } from '../core/civil-date';
import type { Cells, LedgerChange } from '../core/tables';
import type { StoredName, StoredWords } from '../text/stored-words';

export * from './port-errors';
export type * from './structure-port';

/**
 * Everything the use cases need from outside. Adapters for Google are in `src/google`; those that call
 * a service throw `ServiceError`.
 */

export type Clock = {
  /** `local` is school time; `epochMs` only for measuring how long something took. */
  now(): { readonly local: LocalMoment; readonly epochMs: number };
  sleep(ms: number): void;
};

export type Identity = {
  /** Lower-case address of the person at the keyboard; `''` where Google does not give it. */
  activeAddress(): string;
  /** Lower-case address of the account whose authority is used. */
  effectiveAddress(): string;
  locale(): string;
};

export type Ids = { random(): string };

/** Words that stand beside the code, not in it; no remote call. */
export type Words = { read<N extends StoredName>(name: N): StoredWords[N] };

/** Small values kept beside the script; not shared with people. */
export type Store = {
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
};

/** HMAC-SHA256 in hexadecimal digits: nobody without the secret can tell what was sealed. */
export type Seal = (secret: string, text: string) => string;

export type Lock = {
  /** Runs `work` under the script lock; `null` when another run holds it. */
  tryWith<T>(work: () => T): T | null;
};

export type Log = { info(message: string): void; error(message: string, cause: unknown): void };

/** One tab, or some of its rows and columns (0-based, end excluded). */
export type TabRange = {
  readonly sheetId: number;
  readonly fromRow?: number;
  readonly toRow?: number;
  readonly fromColumn?: number;
  readonly toColumn?: number;
};

/** A change to one tab. */
export type GridChange =
  | LedgerChange
  /** The whole tab, from row 0; what was below or beside is emptied. */
  | {
      readonly kind: 'replace';
      readonly sheetId: number;
      readonly cells: Cells;
    }
  /** The grid, exactly; what lies outside is gone. */
  | {
      readonly kind: 'resize';
      readonly sheetId: number;
      readonly rows: number;
      readonly columns: number;
    }
  /** The values of the first columns of a row, into another tab, as they are at that point of the write. */
  | {
      readonly kind: 'copy';
      readonly sheetId: number;
      readonly row: number;
      readonly columns: number;
      readonly to: { readonly sheetId: number; readonly row: number; readonly column: number };
    };

/** Spreadsheets by id, through the Sheets API: one remote call each. */
export type Workbooks = {
  /** In the order asked for. Throws `UserError('tab-missing')` when a tab is gone. */
  read(workbookId: string, ranges: readonly TabRange[]): readonly Cells[];
  /**
   * The first tab that is not hidden, as it is shown, of a workbook that is not ours: at most so many rows
   * and columns. Throws `UserError('not-a-sheet')` where the file is of another kind.
   */
  readShown(
    workbookId: string,
    most: { readonly rows: number; readonly columns: number },
  ): { readonly name: string; readonly lines: readonly (readonly string[])[] };
  /**
   * All or nothing, in this order; answers what stands in the ranges of `see` right after: whole tabs, rows,
   * or some columns of rows. Nobody else’s change falls in between.
   */
  write(
    workbookId: string,
    changes: readonly GridChange[],
    see?: readonly TabRange[],
  ): readonly Cells[];
};

export type DriveItem = {
  readonly id: string;
  readonly name: string;
  readonly link: string;
  readonly trashed: boolean;
  readonly isFolder: boolean;
  /** The key it was made for, from its `properties`. */
  readonly key: string;
  /** The folder it lies in; `''` at the top of a drive, or where that is not to be seen. */
  readonly parent: string;
  /** Whether the account whose authority is used may change it, or add to it. */
  readonly mayEdit: boolean;
};

export type Grant = {
  readonly id: string;
  readonly address: string;
  readonly role: 'reader' | 'writer' | 'owner' | 'other';
  readonly inherited: boolean;
  /** user, group, domain or anyone */
  readonly kind: string;
};

/** Google Drive; all calls work in shared drives too. Each is one remote call. */
export type Drive = {
  generateIds(count: number): readonly string[];
  /** With a generated id; making it twice answers `already`. `root` as parent is one's own My Drive. */
  makeFolder(folder: { id: string; name: string; parent: string; key: string }): {
    outcome: 'made' | 'already';
    link: string;
  };
  /** A Google Doc from HTML; Google chooses its id. */
  makeDocument(document: { name: string; parent: string; html: string; key: string }): DriveItem;
  listChildren(parent: string): readonly DriveItem[];
  /** The child of the folder that was made for this key and is not in the bin; `null` where there is none. */
  findMade(parent: string, key: string): DriveItem | null;
  /** `null` when it is gone or not to be seen. */
  lookUp(id: string): DriveItem | null;
  grants(id: string): readonly Grant[];
  grant(id: string, address: string, role: 'reader' | 'writer'): { id: string };
  revoke(id: string, grantId: string): void;
};

/** Gmail drafts of the account whose authority is used. Each is one remote call; throws `MailError`. */
export type Mail = {
  /** `mime` is a whole message; answers the draft’s id. */
  createDraft(mime: string): string;
  sendDraft(draftId: string): void;
  listDrafts(): readonly string[];
  /** The value of our header `X-PL-Key`, or `''`. */
  readDraftKey(draftId: string): string;
  deleteDraft(draftId: string): void;
};

export type CalendarEvent = {
  /** Chosen by us, so that making it twice is noticed. */
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly description: string;
  /** Local, such as `15:45`; without them it is a whole day, which makes nobody busy. */
  readonly times?: { readonly starts: string; readonly ends: string };
  readonly venue?: string;
};

export type Calendar = {
  makeCalendar(name: string): { id: string };
  /** Creates it, or makes the one with this id like it. */
  putEvent(calendarId: string, event: CalendarEvent): void;
  removeEvent(calendarId: string, eventId: string): void;
};

/** Time-driven triggers of this script that belong to the account at the keyboard. */
export type Triggers = {
  /** Names of the functions they call, one for each trigger. */
  list(): readonly string[];
  create(functionName: string, everyMinutes: 1 | 5 | 10 | 15 | 30): void;
  /** Every trigger of the function. */
  remove(functionName: string): void;
};

/** The spreadsheet that PL Log’s script is used in. Each is one remote call. */
export type LogBook = {
  /** All cells as they are shown, from the header row; `null` when there is no such tab. */
  read(sheetId: number): readonly (readonly string[])[] | null;
  /** Adds one row of plain text below the last; atomic. `false` when there is no such tab. */
  appendRow(sheetId: number, cells: readonly string[]): boolean;
};
