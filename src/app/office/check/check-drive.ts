import { areaFolderPath, areaName } from '../../../core/area';
import { checkAccess, countWithoutAccess, type School } from '../../../core/check/check-access';
import type { CheckNote } from '../../../core/check/check-note';
import { folderLink, spreadsheetLink } from '../../../core/links';
import { documentKey, folderKey } from '../../../core/run/made-keys';
import { wantedProjectShares } from '../../../core/run/wanted-shares';
import type { State } from '../../../core/state';
import { madeTable, projectsTable, type Row, rowsOf } from '../../../core/tables';
import type { OfficeContext } from '../context';
import { liesIn } from '../set-up/check-files';
import { type Looker, makeLooker } from './look-in-drive';
import type { Book } from './read-books';

export type DriveNotes = {
  readonly things: readonly CheckNote[];
  readonly access: readonly CheckNote[];
};

/** What was made and is gone, and who can open what is there. */
export function checkDrive(
  context: OfficeContext,
  office: Book,
  state: State,
  school: School,
): DriveNotes {
  const look = makeLooker(context);
  const things: CheckNote[] = [];
  const access: CheckNote[] = [];
  for (const file of workbooksOf(context, state)) {
    look.at(file.name, file.link, () => {
      const grants = context.drive.grants(file.id);
      access.push(...checkAccess({ ...file, editors: [], grants }, school));
    });
  }
  const areaId = state['area-id'] ?? '';
  if (areaId !== '') checkArea(context, look, areaId, state, school, { things, access });
  const projects = rowsOf(office.tab(projectsTable)?.read);
  for (const row of rowsOf(office.tab(madeTable)?.read)) {
    const name = nameOf(row.key, projects);
    if (name !== '' && (row.state === 'made' || row.state === 'gone')) {
      things.push(...look.forThing(name, row));
    }
  }
  access.push(...checkProjects(context, look, office, school, access));
  return { things: [...things, ...look.leftOut()], access };
}

/** Whoever can open the area is reported once, there: `said` is what was said so far. */
function checkProjects(
  context: OfficeContext,
  look: Looker,
  office: Book,
  school: School,
  said: readonly CheckNote[],
): readonly CheckNote[] {
  const made = rowsOf(office.tab(madeTable)?.read);
  const notes: CheckNote[] = [];
  for (const { row: project } of office.tab(projectsTable)?.read.rows ?? []) {
    const folder = made.find(({ key }) => key === folderKey(project.id));
    if (folder?.state !== 'made') continue;
    const { id, link } = folder;
    const shares = wantedProjectShares(project, school.staff, school.today, school.runner);
    look.at(project.title, link, () => {
      const editors = shares.map(({ address }) => address);
      const grants = context.drive.grants(id).filter(({ inherited }) => !inherited);
      const thing = { kind: 'project' as const, name: project.title, link, editors, grants };
      notes.push(...checkAccess(thing, school).filter((one) => !isSaidOf(said, one)));
    });
  }
  return notes;
}

function isSaidOf(access: readonly CheckNote[], note: CheckNote): boolean {
  return access.some(
    ({ code, a, place }) => code === note.code && a === note.a && place === areaName,
  );
}

function workbooksOf(context: OfficeContext, state: State) {
  const files = [
    { kind: 'office' as const, name: 'PL Office', id: context.officeId },
    { kind: 'log' as const, name: 'PL Log', id: state['log-id'] ?? '' },
    { kind: 'contacts' as const, name: 'PL Contacts', id: state['contacts-id'] ?? '' },
  ];
  return files
    .filter(({ id }) => id !== '')
    .map((file) => ({ ...file, link: spreadsheetLink(file.id) }));
}

function checkArea(
  context: OfficeContext,
  look: Looker,
  areaId: string,
  state: State,
  school: School,
  notes: { readonly things: CheckNote[]; readonly access: CheckNote[] },
): void {
  const link = folderLink(areaId);
  const note = (code: CheckNote['code'], kind: CheckNote['kind'], a = ''): CheckNote => ({
    code,
    kind,
    place: areaName,
    link,
    a,
  });
  look.at(areaName, link, () => {
    const item = context.drive.lookUp(areaId);
    if (!item || item.trashed) notes.things.push(note('area-gone', 'mend'));
  });
  for (const { kind, name, id } of workbooksOf(context, state)) {
    if (kind === 'log') continue;
    look.at(name, spreadsheetLink(id), () => {
      if (liesIn(context, id, areaId)) notes.access.push(note('area-holds', 'mend', name));
    });
  }
  look.at(areaName, link, () => {
    const grants = context.drive.grants(areaId);
    const area = { kind: 'area' as const, name: areaName, link, editors: [], grants };
    notes.access.push(...checkAccess(area, school));
    const without = countWithoutAccess(grants, school);
    if (without > 0) notes.access.push(note('no-access-yet', 'know', String(without)));
  });
}

/** `''` for what is no folder or document. */
function nameOf(key: string, projects: readonly Row<typeof projectsTable>[]): string {
  if (key.startsWith('area:')) return areaFolderPath(key);
  const project = projects.find(({ id }) => key === folderKey(id) || key === documentKey(id));
  return project && project.state !== 'withdrawn' ? project.title : '';
}
