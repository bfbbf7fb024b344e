/** The public face of the local workspace: what a test, the browser shell and the sample-school loader may use. */
import type { CellInput, ConsoleLine, SheetView } from './world/records';

export type BundleName = 'log' | 'office';

/** The parts of appsscript.json that change how a script runs. */
export interface Manifest {
  timeZone: string;
  oauthScopes: string[];
  dependencies?: {
    enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[];
  };
}

/** What the build writes for one script: the code, its HTML files by name (without `.html`), its manifest. */
export interface Bundle {
  code: string;
  pages: Record<string, string>;
  manifest: Manifest;
}

export interface WorkspaceOptions {
  /** Persist here; in memory when left out. */
  folder?: string;
  bundles: Partial<Record<BundleName, Bundle>>;
  /** Local time `YYYY-MM-DDTHH:mm` of a new world; a world loaded from a folder keeps its own clock. */
  start?: string;
  timeZone?: string;
}

export type Locale = 'en' | 'cy';

export interface Person {
  address: string;
  name: string;
  locale: Locale;
  /** A consumer account has Google's smaller quotas. */
  account: 'workspace' | 'consumer';
  /** `Session.getActiveUser()` answers blank, as it may across domains. */
  addressHidden: boolean;
}

export type Role = 'reader' | 'commenter' | 'writer' | 'fileOrganizer' | 'organizer' | 'owner';

/** How a file looks to one person. */
export interface FileView {
  id: string;
  name: string;
  mimeType: string;
  parent?: string;
  trashed: boolean;
  link: string;
  role: Role;
  script?: BundleName;
}

export interface FileNode extends FileView {
  children: FileNode[];
}

export interface Access {
  who: string;
  role: Role;
  inherited: boolean;
}

export interface SheetInput {
  title: string;
  sheetId?: number;
  rows?: CellInput[][];
}

export interface MenuItem {
  label: string;
  functionName: string;
}

export interface Menu {
  title: string;
  items: (MenuItem | 'separator')[];
}

/** A page Google would show in an iframe; `token` is what its `google.script.run` calls carry. */
export interface ShownPage {
  token: string;
  title: string;
  html: string;
  kind: 'sidebar' | 'modal' | 'modeless';
  width: number;
  height: number;
}

export interface RemoteCall {
  service: string;
  method: string;
  ms: number;
}

export type Outcome = 'completed' | 'failed' | 'killed' | 'timed out';

export interface Execution {
  id: string;
  script: BundleName;
  fileId: string;
  functionName: string;
  kind: 'open' | 'menu' | 'page' | 'trigger';
  who: string;
  /** Local time it began, `YYYY-MM-DDTHH:mm:ss`. */
  at: string;
  outcome: Outcome;
  error?: { name: string; message: string; stack?: string };
  remote: RemoteCall[];
  other: RemoteCall[];
  /** Modelled milliseconds of all service calls. */
  ms: number;
  /** Real milliseconds the script's own code took, its services left out. */
  cpuMs: number;
  console: ConsoleLine[];
  /** What the function returned (not kept on disk). */
  result?: unknown;
  /** What it showed the person. */
  shown: { page?: ShownPage; alerts: string[]; toasts: string[]; menus: Menu[] };
}

export type PageAnswer =
  | { ok: true; value: unknown; execution: Execution }
  | { ok: false; error: { name: string; message: string }; execution?: Execution };

export interface Trigger {
  id: string;
  script: BundleName;
  fileId: string;
  functionName: string;
  creator: string;
  everyMinutes: number;
  /** Local time of the next firing. */
  next: string;
}

export interface MailView {
  id: string;
  from: string;
  to: string[];
  subject: string;
  at: string;
  /** The MIME source. */
  raw: string;
}

export interface CalendarView {
  id: string;
  summary: string;
  owner: string;
  events: Record<string, unknown>[];
}

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
  snapshot(): Snapshot;
  restore(snapshot: Snapshot): void;
  /** Writes what has changed; a no-op in memory. Called after every action by itself. */
  save(): void;
}

/** A moment of the whole world; cheap to take and to go back to. */
export interface Snapshot {
  readonly tables: unknown;
}

export type { CellInput, ConsoleLine, SheetView };
