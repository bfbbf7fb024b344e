/** What people do with files by hand: no script, no counting, but the same rights. */
import { applyRequests } from '../services/sheets/batch-update';
import {
  bindScript,
  copySpreadsheet,
  createSpreadsheet,
  editWorkbook,
  makeItem,
} from '../services/sheets/create';
import type { Files, Role } from '../types';
import { atLeast, chain, FOLDER, permissionId, roleOf } from '../world/access';
import { guard, setCell, sheetOf } from '../world/draft';
import { cellAt, contentSize, parseCellName } from '../world/grid';
import { newItem } from '../world/new-item';
import type { Item, Permission } from '../world/records';
import { typed } from '../world/typing';
import { clock, makeId, type World } from '../world/world';
import { checkValidation } from './validation';
import { accessOf, fileView, sheetViews, treeOf } from './views';

function itemFor(world: World, as: string, fileId: string, role: Role): Item {
  const item = world.store.get('items', fileId);
  const has = roleOf(world, fileId, as);
  if (!item || !has) throw new Error(`${as} cannot see the file ${fileId}.`);
  if (!atLeast(has, role)) throw new Error(`${as} may not change the file ${fileId}.`);
  return item;
}

function change(world: World, item: Item, part: Partial<Item>): void {
  world.store.put('items', item.id, { ...item, ...part, modifiedAt: clock(world).epochMs });
}

function share(world: World, fileId: string, who: string, role: Role | 'none'): void {
  const item = world.store.need('items', fileId);
  const domain = who.startsWith('domain:') ? who.slice(7).toLowerCase() : undefined;
  const address = who.toLowerCase();
  const id = permissionId(domain ? 'domain' : 'user', domain ?? address);
  const others = item.permissions.filter((permission) => permission.id !== id);
  if (role === 'none') {
    change(world, item, { permissions: others });
    return;
  }
  const added: Permission = domain
    ? { id, type: 'domain', role, domain }
    : { id, type: 'user', role, emailAddress: address };
  change(world, item, { permissions: [...others, added] });
}

function makeSharedDrive(world: World, name: string, members: Record<string, Role>): string {
  const id = `0A${makeId(world, 17)}`;
  world.store.put('items', id, newItem(world, { id, driveId: id, name, mimeType: FOLDER }));
  for (const [address, role] of Object.entries(members)) share(world, id, address, role);
  return id;
}

function move(world: World, as: string, fileId: string, parent: string): void {
  const item = itemFor(world, as, fileId, 'writer');
  const { driveId, owner, ...rest } = item;
  const drive = itemFor(world, as, parent, 'writer').driveId;
  const kept = drive === undefined ? { owner: owner ?? as.toLowerCase() } : { driveId: drive };
  world.store.put('items', fileId, { ...rest, ...kept, parent });
}

function removeForGood(world: World, id: string): void {
  const { store } = world;
  const inside = store
    .all('items')
    .filter((item) => chain(world, item.id).some((up) => up.id === id));
  for (const item of inside) {
    store.remove('items', item.id);
    if (!store.get('workbooks', item.id)) continue;
    store.remove('workbooks', item.id);
    for (const sheet of store.all('sheets')) {
      if (sheet.fileId === item.id) store.remove('sheets', `${item.id}/${sheet.sheetId}`);
    }
  }
}

function copy(world: World, as: string, fileId: string): string {
  const item = itemFor(world, as, fileId, 'reader');
  const name = `Copy of ${item.name}`;
  if (world.store.get('workbooks', fileId)) return copySpreadsheet(world, as, fileId, name);
  const { mimeType, html } = item;
  return makeItem(world, as, { name, mimeType, ...(html !== undefined && { html }) }).id;
}

function typeCell(
  world: World,
  as: string,
  fileId: string,
  sheetId: number,
  a1: string,
  text: string,
): void {
  const { row, column } = parseCellName(a1);
  editWorkbook(world, as, fileId, (draft) => {
    const sheet = sheetOf(draft, sheetId);
    if (row >= sheet.rowCount || column >= sheet.columnCount)
      throw new Error(`There is no cell ${a1}.`);
    guard(draft, sheetId, {
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    });
    const cell = typed(text, cellAt(sheet, row, column));
    checkValidation(cell, a1);
    setCell(sheet, row, column, cell);
  });
}

function sortRange(
  world: World,
  as: string,
  fileId: string,
  sheetId: number,
  column: number,
  ascending: boolean,
): void {
  const sheet = world.store.need('sheets', `${fileId}/${sheetId}`);
  const range = { sheetId, startRowIndex: 1, endRowIndex: Math.max(1, contentSize(sheet).rows) };
  const sortSpecs = [{ dimensionIndex: column, sortOrder: ascending ? 'ASCENDING' : 'DESCENDING' }];
  applyRequests(world, as, fileId, [{ sortRange: { range, sortSpecs } }]);
}

function sheetActions(
  world: World,
): Pick<Files, 'typeCell' | 'sortRange' | 'deleteRow' | 'renameSheet' | 'deleteSheet' | 'edit'> {
  const apply = (as: string, fileId: string, request: object): void => {
    applyRequests(world, as, fileId, [request]);
  };
  return {
    typeCell: (as, fileId, sheetId, a1, text) => typeCell(world, as, fileId, sheetId, a1, text),
    sortRange: (as, fileId, sheetId, column, ascending = true) =>
      sortRange(world, as, fileId, sheetId, column, ascending),
    deleteRow(as, fileId, sheetId, row) {
      const range = { sheetId, dimension: 'ROWS', startIndex: row - 1, endIndex: row };
      apply(as, fileId, { deleteDimension: { range } });
    },
    renameSheet(as, fileId, sheetId, title) {
      const properties = { sheetId, title };
      apply(as, fileId, { updateSheetProperties: { properties, fields: 'title' } });
    },
    deleteSheet: (as, fileId, sheetId) => apply(as, fileId, { deleteSheet: { sheetId } }),
    edit(as, fileId, requests) {
      applyRequests(world, as, fileId, requests);
    },
  };
}

export function filesByHand(world: World): Files {
  return {
    ...sheetActions(world),
    makeSpreadsheet(owner, { title, sheets, parent, timeZone }) {
      return createSpreadsheet(world, owner, {
        title,
        ...(parent !== undefined && { parent }),
        ...(timeZone !== undefined && { timeZone }),
        tabs: sheets.map(({ rows, ...properties }) => ({ properties, ...(rows && { rows }) })),
      });
    },
    makeFolder: (owner, name, parent) =>
      makeItem(world, owner, { name, mimeType: FOLDER, ...(parent !== undefined && { parent }) })
        .id,
    makeSharedDrive: (name, members) => makeSharedDrive(world, name, members),
    bindScript: (fileId, script) => bindScript(world, fileId, script),
    share: (fileId, who, role) => share(world, fileId, who, role),
    access: (fileId) => accessOf(world, fileId),
    tree: (as) => treeOf(world, as),
    get: (as, fileId) => fileView(world, as, itemFor(world, as, fileId, 'reader')),
    document: (as, fileId) => itemFor(world, as, fileId, 'reader').html ?? '',
    sheets(as, fileId) {
      itemFor(world, as, fileId, 'reader');
      return sheetViews(world, as, fileId);
    },
    move: (as, fileId, parent) => move(world, as, fileId, parent),
    rename: (as, fileId, name) => change(world, itemFor(world, as, fileId, 'writer'), { name }),
    trash(as, fileId, trashed = true) {
      change(world, itemFor(world, as, fileId, 'writer'), { trashed });
    },
    remove(as, fileId) {
      itemFor(world, as, fileId, 'fileOrganizer');
      removeForGood(world, fileId);
    },
    copy: (as, fileId) => copy(world, as, fileId),
  };
}
