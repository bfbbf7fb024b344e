import { type ItemOfDay, itemsOfYear } from '../../core/inset/items-of-year';
import { titleOf } from '../../core/inset/occasions';
import { resourceFor } from '../../core/inset/resource-for';
import type { CatchUpItem, CatchUpRow, InsetDayRow, ResourceRow } from '../../core/inset/types';
import { readWebLink } from '../../core/web-link';
import type { MyCatchUp } from '../../core/wire/my-page';
import { sayTitle } from '../../text/inset-title';
import { type Visit, yearOf } from './visit';

/** What this person has to catch up with, or has caught up with. `rows`: what of the Catch-up tab is known. */
export function listMyItems(
  visit: Visit,
  rows: readonly CatchUpRow[] = visit.read.rows.catchUp,
): readonly ItemOfDay[] {
  return itemsOfYear(visit.plans(), [visit.me], rows, yearOf(visit));
}

export function describeCatchUp(visit: Visit): readonly MyCatchUp[] {
  return listMyItems(visit).map(({ item, day }) => ({
    dayId: item.dayId,
    title: sayTitle(titleOf(day.row)),
    date: day.date,
    minutes: item.toCatchUp,
    due: item.due,
    resource: describeResource(findResource(visit, item, day.row)),
    done: item.done.map(({ id, minutes, counts, isSaidAgain, by, at, reflection }) => ({
      ...{ id, minutes, counts, isSaidAgain, reflection },
      isForMe: by !== visit.me.id,
      at: at ?? day.startsAt,
    })),
  }));
}

export function findResource(
  { read }: Visit,
  item: CatchUpItem,
  day: InsetDayRow,
): ResourceRow | undefined {
  return resourceFor(read.rows.resources, item, day);
}

function describeResource(resource: ResourceRow | undefined): MyCatchUp['resource'] {
  if (!resource) return null;
  const { provider, minutes, mode, language } = resource;
  return {
    title: titleOf(resource),
    provider,
    minutes,
    mode: mode === 'live' || mode === 'recorded' ? mode : '',
    language: language === 'en' || language === 'cy' || language === 'both' ? language : '',
    link: readWebLink(resource.link),
  };
}
