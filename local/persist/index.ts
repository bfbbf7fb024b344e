/**
 * A world kept in one folder: JSON for its state, one file for each spreadsheet, and real files for documents
 * (`.html`), mail (`.eml`) and calendars (`.ics`) that a person can open. The calendars are for people only.
 */
import { icsOf } from '../hands/mail';
import type { Item, Workbook, WorldTables } from '../world/records';
import { TABLE_NAMES } from '../world/store';
import type { World } from '../world/world';
import { type Disk, fileName, idIn, openDisk } from './disk';
import { decodeSheet, encodeSheet, type StoredSheet } from './encode-sheet';

/** Workbooks have a file each, and pages shown in a browser do not outlive it. */
type Kept = Exclude<keyof WorldTables, 'workbooks' | 'sheets' | 'pages'>;

/** Each of these tables is one file. */
const KEPT = TABLE_NAMES.filter(isKept);

function isKept(table: keyof WorldTables): table is Kept {
  return table !== 'workbooks' && table !== 'sheets' && table !== 'pages';
}

type Dirty = Map<keyof WorldTables, Set<string>>;

const stateFile = (table: string): string => `state/${table}.json`;
const workbookFile = (id: string): string => `workbooks/${id}.json`;

/** Long texts live in their own files. */
function withoutTexts(table: Kept, record: WorldTables[Kept]): unknown {
  if (table === 'items') return { ...record, ...('html' in record && { html: '' }) };
  if (table === 'messages') return { ...record, raw: '' };
  if (table !== 'executions' || !('shown' in record)) return record;
  const { result: _result, shown, ...rest } = record;
  const { page: _page, ...others } = shown;
  return { ...rest, shown: others };
}

function saveTable(world: World, disk: Disk, table: Kept): void {
  const records = world.store.all(table).map((record) => withoutTexts(table, record));
  disk.write(stateFile(table), JSON.stringify(records, null, 1));
}

function saveWorkbooks(world: World, disk: Disk, dirty: Dirty): void {
  const ids = new Set(dirty.get('workbooks'));
  for (const key of dirty.get('sheets') ?? []) ids.add(key.split('/')[0] ?? '');
  for (const id of ids) {
    const workbook = world.store.get('workbooks', id);
    if (!workbook) {
      disk.remove(workbookFile(id));
      continue;
    }
    const sheets = workbook.sheetIds.map((sheetId) =>
      encodeSheet(world.store.need('sheets', `${id}/${sheetId}`)),
    );
    disk.write(workbookFile(id), JSON.stringify({ workbook, sheets }));
  }
}

/** Writes what has a text, and takes away what is gone or has another name now. */
function saveTexts(
  disk: Disk,
  folder: string,
  ids: ReadonlySet<string>,
  read: (id: string) => { name: string; text: string } | undefined,
): void {
  if (ids.size === 0) return;
  const before = new Map(disk.list(folder).map((name) => [idIn(name), name]));
  for (const id of ids) {
    const now = read(id);
    const old = before.get(id);
    if (old !== undefined && old !== now?.name) disk.remove(`${folder}/${old}`);
    if (now) disk.write(`${folder}/${now.name}`, now.text);
  }
}

function saveDocuments(world: World, disk: Disk, ids: ReadonlySet<string>): void {
  saveTexts(disk, 'documents', ids, (id) => {
    const item = world.store.get('items', id);
    return item?.html === undefined
      ? undefined
      : { name: fileName(item.name, id, 'html'), text: item.html };
  });
}

function saveMail(world: World, disk: Disk, ids: ReadonlySet<string>): void {
  saveTexts(disk, 'mail', ids, (id) => {
    const mail = world.store.get('messages', id);
    if (!mail) return undefined;
    const day = new Date(mail.at).toISOString().slice(0, 10);
    return { name: fileName(`${day} ${mail.to.join(' ')}`, id, 'eml'), text: mail.raw };
  });
}

function saveCalendars(world: World, disk: Disk, dirty: Dirty): void {
  const ids = new Set(dirty.get('calendars'));
  for (const key of dirty.get('events') ?? []) ids.add(key.split('/')[0] ?? '');
  saveTexts(disk, 'calendars', ids, (id) => {
    const calendar = world.store.get('calendars', id);
    return (
      calendar && {
        name: fileName(String(calendar.resource.summary), id, 'ics'),
        text: icsOf(world, id),
      }
    );
  });
}

function saveDirty(world: World, disk: Disk): void {
  const dirty = world.store.takeDirty();
  saveWorkbooks(world, disk, dirty);
  saveDocuments(world, disk, dirty.get('items') ?? new Set());
  saveMail(world, disk, dirty.get('messages') ?? new Set());
  saveCalendars(world, disk, dirty);
  for (const table of KEPT) if (dirty.has(table)) saveTable(world, disk, table);
}

/** By what each record is found again. */
function keyOf(table: Kept, record: Record<string, unknown>): string {
  if (table === 'people') return String(record.address);
  if (table === 'usage') return String(record.account);
  if (table === 'clock' || table === 'quotas') return table;
  if (table === 'events') return `${record.calendarId}/${record.id}`;
  return String(record.id);
}

function loadTable(world: World, disk: Disk, table: Kept): void {
  const records = disk.readJson<Record<string, unknown>[]>(stateFile(table)) ?? [];
  for (const record of records) {
    world.store.put(table, keyOf(table, record), record as unknown as WorldTables[typeof table]);
  }
}

function loadWorkbooks(world: World, disk: Disk): void {
  for (const name of disk.list('workbooks').filter((one) => one.endsWith('.json'))) {
    const stored = disk.readJson<{ workbook: Workbook; sheets: StoredSheet[] }>(
      `workbooks/${name}`,
    );
    if (!stored) continue;
    world.store.put('workbooks', stored.workbook.id, stored.workbook);
    for (const sheet of stored.sheets) {
      world.store.put('sheets', `${stored.workbook.id}/${sheet.sheetId}`, decodeSheet(sheet));
    }
  }
}

function loadTexts(world: World, disk: Disk): void {
  const { store } = world;
  for (const name of disk.list('documents')) {
    const item: Item | undefined = store.get('items', idIn(name));
    if (!item) continue;
    store.put('items', item.id, { ...item, html: disk.readText(`documents/${name}`) });
  }
  for (const name of disk.list('mail')) {
    const mail = store.get('messages', idIn(name));
    if (!mail) continue;
    store.put('messages', mail.id, { ...mail, raw: disk.readText(`mail/${name}`) });
  }
}

/** Loads what the folder holds into the world and gives the function that saves what has changed since. */
export function openFolder(folder: string, world: World): () => void {
  const disk = openDisk(folder);
  if (disk.readJson(stateFile('clock'))) {
    for (const table of KEPT) loadTable(world, disk, table);
    loadWorkbooks(world, disk);
    loadTexts(world, disk);
    world.store.takeDirty();
  }
  return () => saveDirty(world, disk);
}
