/**
 * A workbook being changed: nothing reaches the store before `commitDraft`, so a batch is applied whole or not at
 * all. Rows are copied when they are first written to.
 */
import { atLeast, roleOf } from './access';
import { badRequest, forbidden, notFound } from './errors';
import { type Box, cellAt, covers, forgetSize, overlaps, sheetKey } from './grid';
import type { Cell, GridRange, Protection, Row, Sheet, Workbook } from './records';
import { clock, type World } from './world';

export interface SheetDraft extends Omit<Sheet, 'rows'> {
  title: string;
  rowCount: number;
  columnCount: number;
  properties: Readonly<Record<string, unknown>>;
  rows: Row[];
  basicFilter?: object;
  columnSizes: Readonly<Record<string, object>>;
  /** The arrays of rows and cells this draft has made itself. */
  readonly own: WeakSet<object>;
}

export interface Draft {
  readonly world: World;
  readonly fileId: string;
  readonly as: string;
  title: string;
  workbook: Workbook;
  readonly sheets: Map<number, SheetDraft>;
}

/** sourced: the words Sheets uses; they come in the language of the account, so nobody should match on them. */
export const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** 404 where there is no such file, 403 for who may not edit it. */
export function openDraft(world: World, fileId: string, as: string): Draft {
  const workbook = world.store.get('workbooks', fileId);
  const role = workbook && roleOf(world, fileId, as);
  if (!workbook) throw notFound('Requested entity was not found.');
  if (!atLeast(role, 'writer')) throw forbidden('The caller does not have permission');
  const sheets = new Map<number, SheetDraft>();
  for (const id of workbook.sheetIds) {
    const sheet = world.store.need('sheets', sheetKey(fileId, id));
    sheets.set(id, { ...sheet, rows: sheet.rows as Row[], own: new WeakSet() });
  }
  const title = world.store.need('items', fileId).name;
  return { world, fileId, as: as.toLowerCase(), title, workbook, sheets };
}

export function commitDraft(draft: Draft): void {
  const { store } = draft.world;
  const before = store.need('workbooks', draft.fileId);
  for (const id of before.sheetIds) {
    if (!draft.sheets.has(id)) store.remove('sheets', sheetKey(draft.fileId, id));
  }
  for (const [id, { own: _own, ...sheet }] of draft.sheets) {
    const key = sheetKey(draft.fileId, id);
    if (!sameSheet(store.get('sheets', key), sheet)) store.put('sheets', key, sheet);
  }
  if (before !== draft.workbook) store.put('workbooks', draft.fileId, draft.workbook);
  const item = store.need('items', draft.fileId);
  store.put('items', draft.fileId, {
    ...item,
    name: draft.title,
    modifiedAt: clock(draft.world).epochMs,
  });
}

function sameSheet(before: Sheet | undefined, after: Sheet): boolean {
  if (!before) return false;
  return (Object.keys(after) as (keyof Sheet)[]).every((key) => before[key] === after[key]);
}

export function sheetOf(draft: Draft, sheetId: number | undefined): SheetDraft {
  const sheet = draft.sheets.get(sheetId ?? 0);
  if (!sheet) throw badRequest(`No grid with id: ${sheetId ?? 0}`);
  return sheet;
}

/** sourced: 50,000 characters is the most a cell holds. */
const LONGEST_CELL = 50_000;

export function setCell(sheet: SheetDraft, row: number, column: number, cell: Cell): void {
  const text = cell.formula ?? cell.value;
  if (typeof text === 'string' && text.length > LONGEST_CELL) {
    throw badRequest(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  }
  const empty = cell.value === undefined && cell.formula === undefined && cell.style === undefined;
  // Nothing is written where nothing is, so an emptied tab stays short.
  if (empty && cellAt(sheet, row, column) === undefined) return;
  const line = ownRow(sheet, row);
  while (line.length < column) line.push(undefined);
  line[column] = empty ? undefined : cell;
}

/**
 * Makes every cell of a box anew. Rows that were one and the same stay so: most of a tab is a thousand
 * empty rows of one look. No cell may be longer than before.
 */
export function fillRows(
  sheet: SheetDraft,
  { top, bottom, left, right }: Box,
  make: (before: Cell | undefined) => Cell | undefined,
): void {
  const rows = ownRows(sheet);
  const made = new Map<Row | undefined, Row>();
  for (let index = top; index < bottom; index++) {
    const before = rows[index];
    const row = made.get(before) ?? fillRow(before ?? [], left, right, make);
    made.set(before, row);
    // Nothing is written where nothing is, so an emptied tab stays short.
    if (before === undefined && row.length === 0) continue;
    while (rows.length < index) rows.push([]);
    rows[index] = row;
  }
}

function fillRow(
  before: Row,
  left: number,
  right: number,
  make: (before: Cell | undefined) => Cell | undefined,
): Row {
  const row = [...before];
  for (let column = left; column < right; column++) {
    const cell = make(row[column]);
    if (cell === undefined && row[column] === undefined) continue;
    while (row.length < column) row.push(undefined);
    row[column] = cell;
  }
  return row;
}

/** The rows as an array that may be changed. */
export function ownRows(sheet: SheetDraft): Row[] {
  if (!sheet.own.has(sheet.rows)) {
    sheet.rows = [...sheet.rows];
    sheet.own.add(sheet.rows);
  }
  forgetSize(sheet.rows);
  return sheet.rows;
}

function ownRow(sheet: SheetDraft, index: number): (Cell | undefined)[] {
  const rows = ownRows(sheet);
  while (rows.length <= index) rows.push([]);
  const row = rows[index] ?? [];
  if (sheet.own.has(row)) return row as (Cell | undefined)[];
  const copy = [...row];
  sheet.own.add(copy);
  rows[index] = copy;
  return copy;
}

/** sourced: the owner of the file may always edit what is protected. */
export function mayEditProtection(draft: Draft, protection: Protection): boolean {
  if (protection.warningOnly || protection.editors.users.includes(draft.as)) return true;
  // assumed A-shared-drive-protection: in a shared drive its managers stand where the owner stands.
  return atLeast(roleOf(draft.world, draft.fileId, draft.as), 'organizer');
}

/** Throws where a protection keeps this person from changing the range. */
export function guard(draft: Draft, sheetId: number, range: GridRange): void {
  for (const protection of draft.workbook.protections) {
    if ((protection.range.sheetId ?? 0) !== sheetId) continue;
    if (!overlaps(protection.range, range) || mayEditProtection(draft, protection)) continue;
    const open = protection.unprotectedRanges?.some((hole) => covers(hole, range)) ?? false;
    if (!open) throw badRequest(PROTECTED);
  }
}
