/** Keys of what the run makes for projects and INSET days; those of the area are in `core/area`. */
export const folderKey = (projectId: string): string => `project-folder:${projectId}`;
export const documentKey = (projectId: string): string => `project-document:${projectId}`;
export const eventKey = (dayId: string): string => `event:${dayId}`;

/** `address` in lower case. */
export function shareKey(projectId: string, address: string): string {
  return `project-share:${projectId}:${address}`;
}

export const sharePrefix = 'project-share:';
export const readerPrefix = 'area-reader:';
export const eventPrefix = 'event:';

/** Whether the record is the run’s own; others belong to set-up. */
export function isMadeByRuns(key: string): boolean {
  return ['project-', readerPrefix, eventPrefix, 'area:projects'].some((start) =>
    key.startsWith(start),
  );
}

/** Addresses hold no colon before their `@`, and ids hold none at all. */
export function readShareKey(key: string): { projectId: string; address: string } {
  const rest = key.slice(sharePrefix.length);
  const colon = rest.indexOf(':');
  return { projectId: rest.slice(0, colon), address: rest.slice(colon + 1) };
}
