import { type LocalMoment, minutesBetween } from '../civil-date';

/** What one person was at, and for how many minutes. */
export type Came = {
  readonly startsAt: LocalMoment;
  readonly endsAt: LocalMoment;
  readonly minutes: number;
};

/**
 * How many minutes each adds to one person’s time, for what is given in the order in which it begins:
 * who is marked at two sessions side by side was at both for no longer than the two took. Which part
 * of a session somebody was at is not known, so parts add up as far as they find room.
 */
export function countOnce(came: readonly Came[]): readonly number[] {
  let until = '';
  let [span, longest, counted] = [0, 0, 0];
  return came.map(({ startsAt, endsAt, minutes }) => {
    if (startsAt >= until) {
      [span, longest, counted] = [0, 0, 0];
      until = startsAt;
    }
    if (endsAt > until) {
      span += minutesBetween(until, endsAt);
      until = endsAt;
    }
    // A day counts its hours by the rules, whatever its times are.
    longest = Math.max(longest, minutes);
    const before = counted;
    counted = Math.min(before + minutes, Math.max(span, longest));
    return counted - before;
  });
}
