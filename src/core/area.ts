import { academicYearOf, type CivilDate } from './civil-date';

/**
 * The folders of the Professional Learning Team area. Each is recorded in `Made` under its key;
 * the area itself is the `area-id` of `State`.
 */
export type AreaFolder = {
  /** Of its row in `Made`. */
  readonly key: string;
  readonly name: string;
  /** Key of the folder it lies in; `''` is the area itself. */
  readonly parentKey: string;
};

export const areaName = 'Professional Learning Team';
export const areaKey = 'area';

const projectsKey = 'area:projects';
const insetKey = 'area:inset';
const reportsKey = 'area:reports';

/** The folder for the projects that start in an academic year such as `2026-27`. */
export function projectsYearKey(year: string): string {
  return `${projectsKey}:${year}`;
}

/** Key of the record that this person was given leave to read the area; lower-case address. */
export function areaReaderKey(address: string): string {
  return `area-reader:${address.toLowerCase()}`;
}

/** Every folder wanted in the academic year of this day; parents before what lies in them. */
export function areaFolders(today: CivilDate): readonly AreaFolder[] {
  const year = academicYearOf(today);
  return [
    { key: projectsKey, name: 'Professional Research Projects', parentKey: '' },
    { key: projectsYearKey(year), name: year, parentKey: projectsKey },
    { key: insetKey, name: 'INSET', parentKey: '' },
    { key: `${insetKey}:${year}`, name: year, parentKey: insetKey },
    { key: 'area:resources', name: 'Resources', parentKey: '' },
    { key: reportsKey, name: 'Reports', parentKey: '' },
    { key: `${reportsKey}:${year}`, name: year, parentKey: reportsKey },
  ];
}

/** The path of a folder of the area as a person would say it, from the key of its record. */
export function areaFolderPath(key: string): string {
  const year = key.split(':')[2];
  const base = year ? key.slice(0, -year.length - 1) : key;
  const name = areaFolders('2000-09-01').find((folder) => folder.key === base)?.name ?? areaName;
  return year ? `${name}/${year}` : name;
}
