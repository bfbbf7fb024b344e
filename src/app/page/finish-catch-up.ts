import { cleanText } from '../../core/clean-text';
import { checkText, dropUndefined } from '../../core/entry';
import { UserError } from '../../core/errors';
import { catchUpMinutesMost, reflectionMost } from '../../core/my-page-limits';
import type { MyPage } from '../../core/wire/my-page';
import type { PageContext } from './context';
import { describePage } from './describe-page';
import { findResource, listMyItems } from './my-catch-up';
import { ownId } from './own-id';
import { addRow, openVisit } from './visit';

/**
 * P-59: done with a short reflection, its minutes counted. The same key again is the same. At most two
 * remote calls. Throws `nothing-to-catch-up`, and `bad-input` with what is wrong.
 */
export function finishCatchUp(
  context: PageContext,
  openedFor: string,
  done: {
    readonly key: string;
    readonly dayId: string;
    readonly minutes: number;
    readonly reflection: string;
  },
): MyPage {
  const visit = openVisit(context, openedFor);
  const { key, dayId, minutes, reflection } = readDone(done);
  const id = ownId('c', [visit.me.id, dayId], key);
  const found = listMyItems(visit).find((one) => one.item.dayId === dayId);
  if (found?.item.done.some((one) => one.id === id)) return describePage(visit);
  if (!found || found.item.toCatchUp === 0) throw new UserError('nothing-to-catch-up');
  return describePage(
    addRow(visit, 'catchUp', {
      at: visit.now,
      by: visit.me.id,
      day: dayId,
      staff: visit.me.id,
      event: 'done',
      id,
      resource: findResource(visit, found.item, found.day.row)?.id ?? '',
      due: null,
      minutes,
      reflection,
    }),
  );
}

function readDone(claimed: unknown) {
  const { key, dayId, minutes, reflection } = Object(claimed) as Partial<Record<string, unknown>>;
  if (typeof dayId !== 'string' || typeof reflection !== 'string') throw new UserError('bad-input');
  const text = cleanText(reflection);
  const isWhole = typeof minutes === 'number' && Number.isInteger(minutes);
  const isFit = isWhole && minutes >= 1 && minutes <= catchUpMinutesMost;
  const problems = dropUndefined({
    hours: isFit ? undefined : 'more-than-a-day',
    reflection: checkText(text, reflectionMost, false),
  });
  if (!isFit || Object.keys(problems).length > 0) throw new UserError('bad-input', problems);
  return { key, dayId, minutes, reflection: text };
}
