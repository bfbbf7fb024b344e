import { idKey, readIdKeys } from './id-list';
import type { CatchUpItem, InsetDayRow, ResourceRow } from './types';

/**
 * The resource that was set for this person or for everybody; where none was, one that is for this day,
 * or for a national priority of it.
 */
export function resourceFor(
  resources: readonly ResourceRow[],
  { resourceId }: Pick<CatchUpItem, 'resourceId'>,
  day: InsetDayRow,
): ResourceRow | undefined {
  if (resourceId !== '') return resources.find(({ id }) => id === resourceId);
  const topics = readIdKeys(day.national);
  const usable = resources.filter(({ id, active }) => active && id !== '');
  return (
    usable.find(({ about }) => readIdKeys(about).includes(idKey(day.id))) ??
    usable.find(({ about }) => readIdKeys(about).some((topic) => topics.includes(topic)))
  );
}
