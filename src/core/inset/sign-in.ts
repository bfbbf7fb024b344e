import { addDays, addMinutes, dateOf, type LocalMoment } from '../civil-date';
import type { InsetSettings } from './types';

type Span = { readonly startsAt: LocalMoment; readonly endsAt: LocalMoment };

/** Days after a session in which those who took part may say how it was (P-56). */
const evaluationDays = 14;

/** The moments between which people sign in, both included. */
export function signInWindow(
  { startsAt, endsAt }: Span,
  settings: Pick<InsetSettings, 'signInBefore' | 'signInAfter'>,
): { readonly from: LocalMoment; readonly until: LocalMoment } {
  return {
    from: addMinutes(startsAt, -settings.signInBefore),
    until: addMinutes(endsAt, settings.signInAfter),
  };
}

export function isEvaluationOpen({ endsAt }: Pick<Span, 'endsAt'>, now: LocalMoment): boolean {
  return endsAt <= now && dateOf(now) <= addDays(dateOf(endsAt), evaluationDays);
}
