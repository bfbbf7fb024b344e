/** batchUpdate requests about whole tabs and the workbook itself. */

import { type Draft, guard, type SheetDraft, sheetOf } from '../../world/draft';
import { badRequest } from '../../world/errors';
import type { GridRange, Sheet } from '../../world/records';
import { makeId } from '../../world/world';
import { mergeFields, parseFields } from '../fields';

export interface SheetProperties {
  sheetId?: number;
  title?: string;
  index?: number;
  hidden?: boolean;
  gridProperties?: {
    rowCount?: number;
    columnCount?: number;
    frozenRowCount?: number;
    frozenColumnCount?: number;
  };
  [other: string]: unknown;
}

/** A tab's properties as the API gives them. */
export function propertiesOf(sheet: Omit<Sheet, 'rows'>, index: number): SheetProperties {
  const { gridProperties, ...rest } = sheet.properties as SheetProperties;
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    sheetType: 'GRID',
    gridProperties: {
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      ...gridProperties,
    },
    ...rest,
  };
}

export function makeSheet(fileId: string, sheetId: number, given: SheetProperties): SheetDraft {
  const { gridProperties = {}, sheetId: _id, title, index: _index, ...rest } = given;
  const { rowCount = 1000, columnCount = 26, ...grid } = gridProperties;
  return {
    fileId,
    sheetId,
    title: title ?? `Sheet${sheetId + 1}`,
    rowCount,
    columnCount,
    properties: { ...rest, gridProperties: grid },
    rows: [],
    columnSizes: {},
    own: new WeakSet(),
  };
}

function refuseTitle(draft: Draft, title: string, except?: number): void {
  for (const sheet of draft.sheets.values()) {
    if (sheet.sheetId === except || sheet.title.toLowerCase() !== title.toLowerCase()) continue;
    throw badRequest(`A sheet with the name "${title}" already exists. Please enter another name.`);
  }
}

function place(draft: Draft, sheetId: number, index: number | undefined): void {
  const others = draft.workbook.sheetIds.filter((id) => id !== sheetId);
  const at = index ?? others.length;
  const sheetIds = [...others.slice(0, at), sheetId, ...others.slice(at)];
  draft.workbook = { ...draft.workbook, sheetIds };
}

export function addSheet(draft: Draft, request: { properties?: SheetProperties }): object {
  const given = request.properties ?? {};
  const sheetId = given.sheetId ?? Number(makeId(draft.world, 9, '123456789'));
  if (draft.sheets.has(sheetId)) throw badRequest(`A sheet with ID ${sheetId} already exists.`);
  const sheet = makeSheet(draft.fileId, sheetId, {
    ...given,
    title: given.title ?? `Sheet${draft.sheets.size + 1}`,
  });
  refuseTitle(draft, sheet.title);
  draft.sheets.set(sheetId, sheet);
  place(draft, sheetId, given.index);
  const index = draft.workbook.sheetIds.indexOf(sheetId);
  return { addSheet: { properties: propertiesOf(sheet, index) } };
}

export function updateSheetProperties(
  draft: Draft,
  request: { properties?: SheetProperties; fields?: string },
): void {
  const given = request.properties ?? {};
  const sheet = sheetOf(draft, given.sheetId);
  guard(draft, sheet.sheetId, {});
  const index = draft.workbook.sheetIds.indexOf(sheet.sheetId);
  const before = propertiesOf(sheet, index) as Record<string, unknown>;
  const merged = mergeFields(before, given, parseFields(request.fields ?? '')) as SheetProperties;
  const { title = sheet.title, gridProperties = {}, index: newIndex, ...rest } = merged;
  const { rowCount = 1, columnCount = 1, ...grid } = gridProperties;
  if (title !== sheet.title) refuseTitle(draft, title, sheet.sheetId);
  const { sheetId: _id, sheetType: _type, ...properties } = rest;
  if (rowCount < sheet.rowCount) sheet.rows = sheet.rows.slice(0, rowCount);
  if (columnCount < sheet.columnCount) sheet.rows = sheet.rows.map((r) => r.slice(0, columnCount));
  Object.assign(sheet, {
    title,
    rowCount,
    columnCount,
    properties: { ...properties, gridProperties: grid },
  });
  if (newIndex !== index) place(draft, sheet.sheetId, newIndex);
}

export function deleteSheet(draft: Draft, request: { sheetId?: number }): void {
  const sheet = sheetOf(draft, request.sheetId);
  guard(draft, sheet.sheetId, {});
  if (draft.sheets.size === 1) {
    throw badRequest("You can't remove all the sheets in a document.");
  }
  draft.sheets.delete(sheet.sheetId);
  draft.workbook = {
    ...draft.workbook,
    sheetIds: draft.workbook.sheetIds.filter((id) => id !== sheet.sheetId),
    protections: draft.workbook.protections.filter((p) => p.range.sheetId !== sheet.sheetId),
  };
}

export function updateSpreadsheetProperties(
  draft: Draft,
  request: { properties?: Record<string, unknown>; fields?: string },
): void {
  const { locale, timeZone } = draft.workbook;
  const merged = mergeFields(
    { title: draft.title, locale, timeZone },
    request.properties ?? {},
    parseFields(request.fields ?? ''),
  );
  draft.title = String(merged.title ?? '');
  draft.workbook = {
    ...draft.workbook,
    locale: String(merged.locale ?? locale),
    timeZone: String(merged.timeZone ?? timeZone),
  };
}

export function setBasicFilter(draft: Draft, request: { filter?: { range?: GridRange } }): void {
  const sheet = sheetOf(draft, request.filter?.range?.sheetId);
  guard(draft, sheet.sheetId, request.filter?.range ?? {});
  sheet.basicFilter = request.filter ?? {};
}
