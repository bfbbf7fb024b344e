import { checkText } from '../../core/entry';
import type { Language } from '../../core/language';
import { catchUpMinutesMost, reflectionMost } from '../../core/my-page-limits';
import type { MyCatchUp } from '../../core/wire/my-page';
import { formatNumber } from '../../text/dates';
import { describePageField } from '../../text/my-page-problems';
import { parseHours } from '../shared/parse-hours';

/** Something done to catch up as it is being typed: hours are still text. */
export type CatchUpForm = { readonly hours: string; readonly reflection: string };

/** In the order they stand on the page. */
export const catchUpFields = ['hours', 'reflection'] as const;

/** As long as the resource takes, but no more than is still missing. */
export function blankCatchUp(item: MyCatchUp): CatchUpForm {
  const minutes = Math.min(item.resource?.minutes || item.minutes, item.minutes);
  return { hours: formatNumber(minutes / 60), reflection: '' };
}

export function toMinutes(hours: string): number {
  return Math.round(parseHours(hours) * 60);
}

export function findCatchUpErrors(
  form: CatchUpForm,
  language: Language,
): Readonly<Record<string, string>> {
  const minutes = toMinutes(form.hours);
  const hours = Number.isNaN(minutes)
    ? 'not-a-number'
    : minutes < 1 || minutes > catchUpMinutesMost
      ? 'more-than-a-day'
      : undefined;
  const reflection = checkText(form.reflection, reflectionMost, false);
  return {
    ...(hours ? { hours: describePageField('hours', hours, language) } : {}),
    ...(reflection ? { reflection: describePageField('reflection', reflection, language) } : {}),
  };
}

/** A draft as the browser kept it, which may be of an older page or tampered with. */
export function readCatchUpForm(kept: unknown): CatchUpForm | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { hours, reflection } = kept as Readonly<Record<string, unknown>>;
  return {
    hours: typeof hours === 'string' ? hours : '',
    reflection: typeof reflection === 'string' ? reflection : '',
  };
}
