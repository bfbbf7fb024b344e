import { type AreaFolder, areaFolders, projectsYearKey } from '../area';

/** The folders that a project of this academic year lies in, the outer one first. */
export function projectFolders(year: string): readonly AreaFolder[] {
  const all = areaFolders(`${year.slice(0, 4)}-09-01`);
  const inner = all.find(({ key }) => key === projectsYearKey(year));
  const outer = all.find(({ key }) => key === inner?.parentKey);
  return [outer, inner].filter((folder) => folder !== undefined);
}
