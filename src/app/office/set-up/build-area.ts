import { type AreaFolder, areaKey } from '../../../core/area';
import type { DriveItem } from '../../ports';
import type { OfficeContext } from '../context';
import { recordFolder, wantedFolders } from './plan-area';
import { addNotes, type SetUpRecord, saveRecord } from './set-up-record';
import type { SetUpSession } from './set-up-session';

/**
 * Makes the folders that are recorded but not made, and answers with the area’s id. A folder of the
 * right name that is there already is used, as schools have one before they have this.
 */
export function buildArea(
  context: OfficeContext,
  session: SetUpSession,
  record: SetUpRecord,
): SetUpRecord {
  const folders = wantedFolders(context, record);
  const there = listers(context);
  const made = folders.filter((folder) => buildFolder(context, session, record, folder, there));
  noteMade(context, made);
  const areaId = areaIdOf(session, record);
  session.setState('area-id', areaId);
  return saveRecord(context, {
    ...record,
    files: { ...record.files, areaId },
    foldersDone: folders.length,
  });
}

/** True when it was made; false when it is recorded as made, or was there already. */
function buildFolder(
  context: OfficeContext,
  session: SetUpSession,
  record: SetUpRecord,
  folder: AreaFolder,
  there: Lister,
): boolean {
  const { key, name } = folder;
  const row = session.made.find(key);
  if (!row || row.state === 'made') return false;
  const parent = parentOf(session, record, folder);
  const found = key === areaKey ? undefined : findExisting(there(parent), folder);
  if (found && found.id !== row.id) {
    recordFolder(context, session, { ...row, id: found.id, link: found.link, state: 'made' });
    addNotes(context, { changes: [{ code: 'folder-found', a: name }] });
    return false;
  }
  const { link, outcome } = context.drive.makeFolder({ id: row.id, name, parent, key });
  if (outcome === 'made') there.isNew(row.id);
  recordFolder(context, session, { ...row, link, state: 'made' });
  return true;
}

function noteMade(context: OfficeContext, made: readonly AreaFolder[]): void {
  const own = made.find(({ key }) => key === areaKey);
  if (own) {
    const changes = [{ code: 'area-made', a: own.name }] as const;
    addNotes(context, { changes, warnings: [{ code: 'area-own' }] });
  }
  const count = made.length - (own ? 1 : 0);
  if (count > 0) addNotes(context, { changes: [{ code: 'folders-made', a: String(count) }] });
}

function areaIdOf(session: SetUpSession, record: SetUpRecord): string {
  return record.files.areaId || (session.made.find(areaKey)?.id ?? '');
}

function parentOf(session: SetUpSession, record: SetUpRecord, folder: AreaFolder): string {
  if (folder.key === areaKey) return 'root';
  if (folder.parentKey === '') return areaIdOf(session, record);
  return session.made.find(folder.parentKey)?.id ?? areaIdOf(session, record);
}

function findExisting(children: readonly DriveItem[], folder: AreaFolder): DriveItem | undefined {
  const folders = children.filter(({ isFolder, trashed }) => isFolder && !trashed);
  return (
    folders.find(({ key }) => key === folder.key) ??
    folders.find(({ name, key }) => key === '' && name.trim() === folder.name)
  );
}

type Lister = {
  (parent: string): readonly DriveItem[];
  /** Just made by us: nothing lies in it. */
  isNew(folderId: string): void;
};

/** Each folder is listed once at most. */
function listers(context: OfficeContext): Lister {
  const lists = new Map<string, readonly DriveItem[]>();
  const list = (parent: string): readonly DriveItem[] => {
    const known = lists.get(parent) ?? context.drive.listChildren(parent);
    lists.set(parent, known);
    return known;
  };
  return Object.assign(list, {
    isNew: (folderId: string) => {
      lists.set(folderId, []);
    },
  });
}
