/** What the world is made of. Every record is replaced, never changed, so a snapshot is a list of references. */
import type { BundleName, Execution, Person, Quotas, Role } from '../types';

export type CellValue = string | number | boolean;

/** A starting value for a cell: a Date or `{date}` is not needed, typing rules apply to strings given as `{typed}`. */
export type CellInput = CellValue | null | { typed: string };

/** Everything about a cell that is not its value, in the Sheets API's own words. Shared between cells. */
export interface CellStyle {
  readonly userEnteredFormat?: object;
  readonly dataValidation?: object;
  readonly note?: string;
}

export interface Cell {
  readonly value?: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
}

export type Row = readonly (Cell | undefined)[];

/** One tab. `properties` is the Sheets API's SheetProperties; rows may be shorter than the grid. */
export interface Sheet {
  readonly fileId: string;
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly rows: readonly Row[];
  readonly basicFilter?: object;
  readonly columnSizes: Readonly<Record<string, object>>;
}

export interface GridRange {
  readonly sheetId?: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
}

export interface Protection {
  readonly protectedRangeId: number;
  readonly range: GridRange;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly unprotectedRanges?: readonly GridRange[];
  readonly editors: { readonly users: readonly string[]; readonly domainUsersCanEdit?: boolean };
}

export interface Workbook {
  readonly id: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheetIds: readonly number[];
  readonly protections: readonly Protection[];
}

export interface Permission {
  readonly id: string;
  readonly type: 'user' | 'domain' | 'anyone';
  readonly role: Role;
  readonly emailAddress?: string;
  readonly domain?: string;
}

/** A file, folder or shared drive. A root folder has `owner` and no parent; a shared drive has neither. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parent?: string;
  readonly driveId?: string;
  readonly owner?: string;
  readonly permissions: readonly Permission[];
  readonly trashed: boolean;
  readonly properties: Readonly<Record<string, string>>;
  readonly appProperties: Readonly<Record<string, string>>;
  readonly description?: string;
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly html?: string;
}

export interface TriggerRecord {
  readonly id: string;
  readonly scriptId: string;
  readonly functionName: string;
  readonly creator: string;
  readonly everyMinutes: number;
  readonly nextAt: number;
}

/** A script's own state: one bound to the file, or, as a web app, one that is a file itself. */
export interface ScriptRecord {
  readonly id: string;
  readonly bundle: BundleName;
  readonly fileId: string;
  /** `script`, `document` and `user:<address>` stores. */
  readonly properties: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly cache: Readonly<Record<string, { readonly value: string; readonly until: number }>>;
  readonly webApp?: { readonly deployedBy: string; readonly url: string };
}

export interface MessageRecord {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly at: number;
  readonly raw: string;
}

export interface DraftRecord extends MessageRecord {
  readonly account: string;
  readonly messageId: string;
}

export interface CalendarRecord {
  readonly id: string;
  readonly owner: string;
  readonly createdByScript: string;
  readonly resource: Readonly<Record<string, unknown>>;
}

export interface EventRecord {
  readonly id: string;
  readonly calendarId: string;
  readonly resource: Readonly<Record<string, unknown>>;
}

export interface PageRecord {
  readonly token: string;
  readonly scriptId: string;
  readonly openedBy: string;
  readonly title: string;
  readonly html: string;
  readonly kind: 'sidebar' | 'modal' | 'modeless' | 'web';
  readonly width: number;
  readonly height: number;
}

/** What one account has used lately: `[epoch ms, amount]`, oldest first. */
export interface Usage {
  readonly account: string;
  readonly meters: { readonly [meter: string]: readonly (readonly [number, number])[] };
}

export interface ConsoleLine {
  level: 'log' | 'info' | 'warn' | 'error';
  text: string;
}

export interface Clock {
  readonly epochMs: number;
  readonly timeZone: string;
  readonly ids: number;
}

/** A tab as the shell draws it. */
export interface SheetView {
  sheetId: number;
  title: string;
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  /** Display texts, up to the last row and column with content. */
  display: readonly (readonly string[])[];
  /** The values behind them. */
  values: readonly (readonly CellValue[])[];
  protections: { range: GridRange; editable: boolean }[];
}

export interface WorldTables {
  people: Person;
  items: Item;
  workbooks: Workbook;
  sheets: Sheet;
  scripts: ScriptRecord;
  triggers: TriggerRecord;
  messages: MessageRecord;
  drafts: DraftRecord;
  calendars: CalendarRecord;
  events: EventRecord;
  pages: PageRecord;
  usage: Usage;
  executions: Execution;
  clock: Clock;
  quotas: Quotas;
}
