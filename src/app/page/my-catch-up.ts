import { academicYearOf } from '../../core/civil-date';
import { catchUpItems } from '../../core/inset/catch-up';
import { idKey, readIdKeys } from '../../core/inset/id-list';
import { titleOf } from '../../core/inset/occasions';
import type {
  CatchUpItem,
  CatchUpRow,
  InsetDayRow,
  PlannedDay,
  ResourceRow,
} from '../../core/inset/types';
import type { MyCatchUp } from '../../core/wire/my-page';
import { sayTitle } from '../../text/inset-title';
import { type Visit, yearOf } from './visit';

export type MyItem = { readonly item: CatchUpItem; readonly day: PlannedDay };

/**
 * What this person has to catch up with, or has caught up with: of this academic year, and what is due in
 * it of another, as that of a day in July may be. `rows`: what of the Catch-up tab is known.
 */
export function listMyItems(
  visit: Visit,
  rows: readonly CatchUpRow[] = visit.read.rows.catchUp,
): readonly MyItem[] {
  const year = yearOf(visit);
  return visit.plans().flatMap((plan) =>
    catchUpItems(plan, [visit.me], rows).flatMap((item): MyItem[] => {
      const day = plan.dayOf.get(item.dayId);
      const isOurs = plan.year === year || academicYearOf(item.due) === year;
      return day && isOurs ? [{ item, day }] : [];
    }),
  );
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

/**
 * The resource that was set for this person or for everybody; where none was, one that is for this day,
 * or for a national priority of it.
 */
export function findResource(
  { read }: Visit,
  { resourceId }: CatchUpItem,
  day: InsetDayRow,
): ResourceRow | undefined {
  const { resources } = read.rows;
  if (resourceId !== '') return resources.find(({ id }) => id === resourceId);
  const topics = readIdKeys(day.national);
  const usable = resources.filter(({ id, active }) => active && id !== '');
  return (
    usable.find(({ about }) => readIdKeys(about).includes(idKey(day.id))) ??
    usable.find(({ about }) => readIdKeys(about).some((topic) => topics.includes(topic)))
  );
}

/** Anybody of the office may have typed the link: one that is no web address is none. */
function describeResource(resource: ResourceRow | undefined): MyCatchUp['resource'] {
  if (!resource) return null;
  const { provider, minutes, mode, language } = resource;
  return {
    title: { en: resource.titleEnglish, cy: resource.titleWelsh },
    provider,
    minutes,
    mode: mode === 'live' || mode === 'recorded' ? mode : '',
    language: language === 'en' || language === 'cy' || language === 'both' ? language : '',
    link: /^https?:\/\//i.test(resource.link) ? resource.link : '',
  };
}
