import { addMinutes, type LocalMoment } from '../../core/civil-date';
import type { MyPage, Occasion } from '../../core/wire/my-page';

/** The school's time when the page's own clock shows `ms`: it was `now` there at `atMs` here. */
export function schoolTime(now: LocalMoment, atMs: number, ms: number): LocalMoment {
  return addMinutes(now, Math.max(0, Math.floor((ms - atMs) / 60_000)));
}

/** Whole minutes; negative when `to` is earlier. */
export function minutesUntil(from: LocalMoment, to: LocalMoment): number {
  return Math.round((toMs(to) - toMs(from)) / 60_000);
}

function toMs(moment: LocalMoment): number {
  return Date.parse(`${moment.slice(0, 16)}:00Z`);
}

/** Whether signing in is open now; whoever is present has done so. */
export function maySignIn(occasion: Occasion, now: LocalMoment): boolean {
  const { from, until } = occasion.signIn;
  return occasion.mark !== 'present' && from <= now && now <= until;
}

/**
 * On from when one can sign in to its end; after that only for whom signing in is still open, unless they
 * said that they cannot come.
 */
export function standingOf(occasion: Occasion, now: LocalMoment): Occasion['when'] {
  if (now >= occasion.endsAt) {
    return maySignIn(occasion, now) && occasion.mark === 'open' ? 'on' : 'over';
  }
  return now >= occasion.startsAt || now >= occasion.signIn.from ? 'on' : 'to come';
}

export type NowAndNext = {
  readonly on: readonly Occasion[];
  /** What is next stands alone while nothing is on. */
  readonly next: Occasion | null;
  readonly later: readonly Occasion[];
};

export function sortOut(occasions: readonly Occasion[], now: LocalMoment): NowAndNext {
  const on = occasions.filter((occasion) => standingOf(occasion, now) === 'on');
  const toCome = occasions.filter((occasion) => standingOf(occasion, now) === 'to come');
  return on.length > 0
    ? { on, next: null, later: toCome }
    : { on, next: toCome[0] ?? null, later: toCome.slice(1) };
}

/** Where the one filled button of the page stands: what this person should do first. */
export type NextStep = 'sign in' | 'answers' | 'draft' | 'catch up' | 'nothing';

export function nextStep(page: MyPage, now: LocalMoment): NextStep {
  const { occasions, drafts, catchUp } = page;
  if (occasions.some((occasion) => isAskedToSignIn(occasion, now))) return 'sign in';
  if (occasions.some(({ mayEvaluate, answers }) => mayEvaluate && !answers)) return 'answers';
  if (drafts.length > 0) return 'draft';
  return catchUp.some(({ minutes }) => minutes > 0) ? 'catch up' : 'nothing';
}

function isAskedToSignIn(occasion: Occasion, now: LocalMoment): boolean {
  return maySignIn(occasion, now) && standingOf(occasion, now) === 'on';
}
