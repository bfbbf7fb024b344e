/** What can be done to a workspace and asked of it. */
import type {
  Access,
  Bundle,
  BundleName,
  CalendarView,
  Execution,
  FileNode,
  FileView,
  MailView,
  Menu,
  PageAnswer,
  Person,
  Role,
  SheetInput,
  ShownPage,
  Trigger,
} from './types';
import type { SheetView } from './world/records';

export interface CallError {
  code?: number;
  message?: string;
  reason?: string;
}

export interface Quotas {
  /** Gmail messages a user may send in 24 hours. */
  mailPerDay: number;
  gmailUnitsPerMinute: number;
  /** The code Gmail answers with when the minute's units are spent; both have been seen. */
  gmailMinuteErrorCode: 403 | 429;
  documentsPerDay: number;
  sheetsCallsPerMinute: number;
  triggersPerUser: number;
  executionSeconds: number;
}

/** Faults strike the next execution that starts from outside; nested executions do not use them up. */
export interface Faults {
  /** The n-th remote call (of `method`, where given) throws: before = without effect, after = the effect stays. */
  failCall(
    n: number,
    fault?: { when?: 'before' | 'after'; error?: CallError; method?: string },
  ): void;
  /** The execution dies at the n-th remote call: its later service calls throw and do nothing. */
  killCall(n: number, when: 'before' | 'after', method?: string): void;
  /** Runs `action` just before the n-th remote call. */
  betweenCalls(n: number, action: () => void): void;
  clear(): void;
}

export interface MenuOptions {
  /** Answers to `Ui.alert`, in order; by default the first button. */
  answers?: string[];
}

export interface PageCallOptions {
  /** Several accounts in one browser: the call arrives as this person, or Google refuses it. */
  arrivesAs?: string | 'PERMISSION_DENIED';
}

export interface People {
  add(person: Pick<Person, 'address' | 'name'> & Partial<Person>): void;
  list(): Person[];
}

export interface Files {
  makeSpreadsheet(
    owner: string,
    input: { title: string; sheets: SheetInput[]; parent?: string; timeZone?: string },
  ): string;
  makeFolder(owner: string, name: string, parent?: string): string;
  makeSharedDrive(name: string, members: Record<string, Role>): string;
  /** The script named by `script` becomes bound to the spreadsheet, with no properties and no triggers. */
  bindScript(fileId: string, script: BundleName): void;
  share(fileId: string, who: string, role: Role | 'none'): void;
  /** `who` may be an address or `domain:example.org`. */
  access(fileId: string): Access[];
  /** Everything the person can see, as a forest. */
  tree(as: string): FileNode[];
  get(as: string, fileId: string): FileView;
  document(as: string, fileId: string): string;
  sheets(as: string, fileId: string): SheetView[];
  move(as: string, fileId: string, parent: string): void;
  rename(as: string, fileId: string, name: string): void;
  trash(as: string, fileId: string, trashed?: boolean): void;
  /** Gone for good, as after emptying the trash. */
  remove(as: string, fileId: string): void;
  /** Google's *Make a copy*: new id, same sheet ids, protections dropped, bound script fresh and without triggers. */
  copy(as: string, fileId: string): string;
  /** What a person types: numbers, dates dd/mm/yyyy, TRUE, a leading apostrophe, formulas (never evaluated). */
  typeCell(as: string, fileId: string, sheetId: number, a1: string, text: string): void;
  /** Rows below the header. */
  sortRange(as: string, fileId: string, sheetId: number, column: number, ascending?: boolean): void;
  /** `row` as it is numbered in the sheet: the header is 1. */
  deleteRow(as: string, fileId: string, sheetId: number, row: number): void;
  renameSheet(as: string, fileId: string, sheetId: number, title: string): void;
  deleteSheet(as: string, fileId: string, sheetId: number): void;
  /** Any Sheets API requests, done by hand as that person: nothing is counted. */
  edit(as: string, fileId: string, requests: object[]): void;
}

export interface Mail {
  inbox(address: string): MailView[];
  sent(address: string): MailView[];
  drafts(address: string): MailView[];
  /** A person deletes a draft by hand. */
  deleteDraft(address: string, id: string): void;
  all(): MailView[];
}

export interface Workspace {
  readonly people: People;
  readonly files: Files;
  readonly mail: Mail;
  readonly calendar: {
    list(address: string): CalendarView[];
    ics(calendarId: string): string;
  };
  readonly faults: Faults;
  /** Opens a file: runs `onOpen` as that person. No menus for a viewer. */
  open(as: string, fileId: string): { menus: Menu[]; execution?: Execution };
  clickMenu(as: string, fileId: string, functionName: string, options?: MenuOptions): Execution;
  /** `google.script.run` from a shown page. */
  callFromPage(
    token: string,
    functionName: string,
    args: unknown[],
    options?: PageCallOptions,
  ): PageAnswer;
  page(token: string): ShownPage | undefined;
  /** A script of its own in the owner’s Drive, deployed as a web app that runs as them. */
  deployWebApp(owner: string, script: BundleName): { fileId: string; url: string };
  /** Visits a web app: `doGet` runs as its owner, for this visitor. Throws where Google lets nobody in. */
  openWebApp(as: string, fileId: string): Execution;
  triggers(): Trigger[];
  runTrigger(id: string): Execution;
  /** Local time `YYYY-MM-DDTHH:mm:ss`. */
  now(): string;
  epochMs(): number;
  /** Moves the clock without firing anything. */
  setClock(local: string): void;
  /** Moves the clock and fires what falls due on the way; over 24 hours at most one firing an hour. */
  advanceClock(minutes: number): Execution[];
  executions(): Execution[];
  scriptProperties(fileId: string): Record<string, string>;
  setQuotas(quotas: Partial<Quotas>): void;
  setBundle(name: BundleName, bundle: Bundle): void;
  /** The scripts there are bundles for. */
  scripts(): BundleName[];
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Writes what has changed; a no-op in memory. Called after every action by itself. */
  save(): void;
}

/** A moment of the whole world; cheap to take and to go back to. */
export interface Snapshot {
  readonly tables: unknown;
}
