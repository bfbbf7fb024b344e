import { cleanText } from '../../core/clean-text';
import { checkText, dropUndefined } from '../../core/entry';
import { UserError } from '../../core/errors';
import { writeSeen } from '../../core/inset/catch-up-events';
import { idKey } from '../../core/inset/id-list';
import type { ItemOfDay } from '../../core/inset/items-of-year';
import type { CatchUpRow } from '../../core/inset/types';
import { catchUpMinutesMost, reflectionMost } from '../../core/my-page-limits';
import type { MyPage } from '../../core/wire/my-page';
import type { PageContext } from './context';
import { describePage } from './describe-page';
import { findResource, listMyItems } from './my-catch-up';
import { ownId } from './own-id';
import { addRow, openVisit, type Visit } from './visit';

type Done = {
  readonly key: string;
  readonly dayId: string;
  readonly minutes: number;
  readonly reflection: string;
  readonly seen: readonly string[];
};

/**
 * P-59: done with a short reflection, its minutes counted on top of what the page showed as done. The same
 * key again is the same; what the lead has entered meanwhile, unseen, is taken for the same hours. At most
 * two remote calls. Throws `nothing-to-catch-up`, and `bad-input` with what is wrong.
 */
export function finishCatchUp(context: PageContext, openedFor: string, done: Done): MyPage {
  const visit = openVisit(context, openedFor);
  const { key, dayId, minutes, reflection, seen } = readDone(done);
  const id = ownId('c', [visit.me.id, dayId], key);
  const there = findItem(listMyItems(visit), dayId)?.item.done.map((one) => one.id) ?? [];
  if (there.includes(id)) return describePage(visit);
  const shown = findItem(listMyItems(visit, rowsSeen(visit, dayId, seen)), dayId);
  if (!shown || shown.item.toCatchUp === 0) throw new UserError('nothing-to-catch-up');
  return describePage(
    addRow(visit, 'catchUp', {
      at: visit.now,
      by: visit.me.id,
      day: dayId,
      staff: visit.me.id,
      event: 'done',
      id,
      resource: findResource(visit, shown.item, shown.day.row)?.id ?? '',
      due: null,
      minutes,
      reflection,
      onTopOf: writeSeen(there.filter((one) => seen.includes(one))),
    }),
  );
}

function findItem(items: readonly ItemOfDay[], dayId: string): ItemOfDay | undefined {
  return items.find(({ item }) => item.dayId === dayId);
}

/** The Catch-up tab as it was when this person’s page was shown. */
function rowsSeen(
  { read, me }: Visit,
  dayId: string,
  seen: readonly string[],
): readonly CatchUpRow[] {
  return read.rows.catchUp.filter(
    ({ event, staff, day, id }) =>
      event !== 'done' ||
      staff !== me.id ||
      idKey(day) !== idKey(dayId) ||
      id === '' ||
      seen.includes(id),
  );
}

function readDone(claimed: unknown) {
  const { key, dayId, minutes, reflection, seen } = Object(claimed) as Partial<
    Record<keyof Done, unknown>
  >;
  if (typeof dayId !== 'string' || typeof reflection !== 'string') throw new UserError('bad-input');
  if (!Array.isArray(seen)) throw new UserError('bad-input');
  const text = cleanText(reflection);
  const isWhole = typeof minutes === 'number' && Number.isInteger(minutes);
  const isFit = isWhole && minutes >= 1 && minutes <= catchUpMinutesMost;
  const problems = dropUndefined({
    hours: isFit ? undefined : 'more-than-a-day',
    reflection: checkText(text, reflectionMost, false),
  });
  if (!isFit || Object.keys(problems).length > 0) throw new UserError('bad-input', problems);
  return { key, dayId, minutes, reflection: text, seen: seen.map(String) };
}
