import { type AreaFolder, areaFolders, areaKey, areaName } from '../../../core/area';
import { dateOf } from '../../../core/civil-date';
import { folderLink } from '../../../core/links';
import type { madeTable, Row } from '../../../core/tables';
import type { OfficeContext } from '../context';
import type { SetUpRecord } from './set-up-record';
import type { SetUpSession } from './set-up-session';

/** Kept ready, so that the run can make a project’s folder without asking for an id first. */
const spareIds = 50;

type MadeRow = Row<typeof madeTable>;

/** The area’s own folder, where it is to be made, and what lies in it. */
export function wantedFolders(context: OfficeContext, record: SetUpRecord): readonly AreaFolder[] {
  const own: AreaFolder = { key: areaKey, name: areaName, parentKey: '' };
  const folders = areaFolders(dateOf(context.clock.now().local));
  return record.answers.makeArea ? [own, ...folders] : folders;
}

/**
 * Records an id for every folder that has none yet, before any is made: a folder with an id can be
 * made twice and is still one. One remote call, or none.
 */
export function recordFolders(
  context: OfficeContext,
  session: SetUpSession,
  folders: readonly AreaFolder[],
): void {
  const lacking = folders.filter(({ key }) => !hasId(session.made.find(key)));
  const spare = session.getState('spare-drive-ids').split(',').filter(Boolean);
  const isShort = spare.length < lacking.length || session.getState('spare-drive-ids') === '';
  const ids = isShort
    ? [...spare, ...context.drive.generateIds(lacking.length + spareIds - spare.length)]
    : spare;
  lacking.forEach(({ key }, index) => {
    const id = ids[index] ?? '';
    recordFolder(context, session, { key, id, link: folderLink(id), state: 'making', facts: '' });
  });
  session.setState('spare-drive-ids', ids.slice(lacking.length).join(','));
}

export function recordFolder(
  context: OfficeContext,
  session: SetUpSession,
  row: Omit<MadeRow, 'at'>,
): void {
  session.made.put({ ...row, at: context.clock.now().local });
}

/** One that is gone is made anew here, where a person asked for it; the run only reports it. */
function hasId(row: MadeRow | undefined): boolean {
  return row !== undefined && row.id !== '' && (row.state === 'made' || row.state === 'making');
}
