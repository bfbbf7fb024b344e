/** Making and copying spreadsheets. */
import type { BundleName } from '../../types';
import { FOLDER, rootId, SPREADSHEET } from '../../world/access';
import { commitDraft, openDraft } from '../../world/draft';
import { GoogleError } from '../../world/errors';
import { sheetKey } from '../../world/grid';
import { newItem } from '../../world/new-item';
import type { Cell, CellInput, Item, Workbook } from '../../world/records';
import { typed } from '../../world/typing';
import { clock, DAY_MS, makeId, quotas, use, used, type World } from '../../world/world';
import { makeSheet, type SheetProperties } from './request-sheets';

/** sourced: the number of documents and spreadsheets a user can make in a day is limited. */
export function meterDocuments(world: World, who: string): void {
  if (used(world, who, 'documents', DAY_MS) >= quotas(world).documentsPerDay) {
    throw new GoogleError(403, 'User rate limit exceeded.', 'userRateLimitExceeded', 'usageLimits');
  }
  use(world, who, 'documents', 1, DAY_MS);
}

export function makeItem(
  world: World,
  owner: string,
  given: Pick<Item, 'name' | 'mimeType'> & Partial<Item>,
): Item {
  const parent = given.parent ?? rootId(owner);
  const driveId = world.store.get('items', parent)?.driveId;
  const item = newItem(world, {
    id: makeId(world, given.mimeType === FOLDER ? 33 : 44),
    ...given,
    parent,
    // sourced: what lies in a shared drive has no owner.
    ...(driveId === undefined ? { owner: owner.toLowerCase() } : { driveId }),
  });
  world.store.put('items', item.id, item);
  return item;
}

export interface NewSpreadsheet {
  title?: string;
  locale?: string;
  timeZone?: string;
  parent?: string;
  tabs: { properties: SheetProperties; rows?: CellInput[][] }[];
}

export function createSpreadsheet(world: World, owner: string, given: NewSpreadsheet): string {
  meterDocuments(world, owner);
  const { title = 'Untitled spreadsheet', parent, tabs } = given;
  const item = makeItem(world, owner, {
    name: title,
    mimeType: SPREADSHEET,
    ...(parent !== undefined && { parent }),
  });
  const used = tabs.length > 0 ? tabs : [{ properties: { title: 'Sheet1' } }];
  const sheets = used.map(({ properties }, index) =>
    makeSheet(item.id, properties.sheetId ?? index, properties),
  );
  const workbook: Workbook = {
    id: item.id,
    locale: given.locale ?? 'en_GB',
    timeZone: given.timeZone ?? clock(world).timeZone,
    sheetIds: sheets.map((sheet) => sheet.sheetId),
    protections: [],
  };
  world.store.put('workbooks', item.id, workbook);
  sheets.forEach(({ own: _own, ...sheet }, index) => {
    const rows = (used[index]?.rows ?? []).map((row) => row.map(cellOf));
    const columnCount = Math.max(sheet.columnCount, ...rows.map((row) => row.length));
    const rowCount = Math.max(sheet.rowCount, rows.length);
    const key = sheetKey(item.id, sheet.sheetId);
    world.store.put('sheets', key, { ...sheet, rows, rowCount, columnCount });
  });
  return item.id;
}

function cellOf(input: CellInput): Cell | undefined {
  if (input === null || input === '') return undefined;
  return typeof input === 'object' ? typed(input.typed, undefined) : { value: input };
}

/** sourced: a copy keeps its sheet ids and loses its protections; its bound script comes along with nothing stored. */
export function copySpreadsheet(world: World, as: string, fileId: string, name: string): string {
  meterDocuments(world, as);
  const workbook = world.store.need('workbooks', fileId);
  const item = makeItem(world, as, { name, mimeType: SPREADSHEET });
  world.store.put('workbooks', item.id, { ...workbook, id: item.id, protections: [] });
  for (const id of workbook.sheetIds) {
    const sheet = world.store.need('sheets', sheetKey(fileId, id));
    world.store.put('sheets', sheetKey(item.id, id), { ...sheet, fileId: item.id });
  }
  const script = world.store.all('scripts').find((one) => one.fileId === fileId);
  if (script) bindScript(world, item.id, script.bundle);
  return item.id;
}

export function bindScript(world: World, fileId: string, bundle: BundleName): void {
  for (const script of world.store.all('scripts')) {
    if (script.fileId === fileId) world.store.remove('scripts', script.id);
  }
  const id = makeId(world, 57);
  world.store.put('scripts', id, { id, bundle, fileId, properties: {}, cache: {} });
}

/** Runs `change` over a draft of the workbook, as that person. */
export function editWorkbook(
  world: World,
  as: string,
  fileId: string,
  change: (draft: ReturnType<typeof openDraft>) => void,
): void {
  const draft = openDraft(world, fileId, as);
  change(draft);
  commitDraft(draft);
}
