import type { Gap, GapCode } from './gap';

/** In this order: what stops the year or a day, or families from being told. */
const first: readonly GapCode[] = [
  'no-terms',
  'number-not-confirmed',
  'no-rules',
  'no-date',
  'session-unconfirmed',
  'register-empty',
  'no-sessions',
  'twilights-short',
  'crowd-short',
  'no-lead',
  'no-title',
  'no-title-english',
  'no-title-welsh',
  'no-pupils-return',
  'no-clubs',
  'no-venue',
  'check-due',
  'action-overdue',
];

/** What staff are told, and can expect. */
const then: readonly GapCode[] = ['no-purpose', 'no-outcome', 'no-aim', 'no-agenda'];

const order = new Map([...first, ...then].map((code, index) => [code, index]));

/** What does not fit, then what weighs most of what is missing, and last what is good to know. */
export function inOrderOfWeight(gaps: readonly Gap[]): readonly Gap[] {
  const weigh = ({ kind, code }: Gap): number => {
    if (kind === 'clash') return -1;
    return kind === 'know' ? order.size + 1 : (order.get(code) ?? order.size);
  };
  return [...gaps].sort((one, other) => weigh(one) - weigh(other));
}

const beforehand: ReadonlySet<GapCode> = new Set<GapCode>([
  'no-aim',
  'no-purpose',
  'no-audience',
  'agenda-too-long',
  'dates-unknown',
  'notice-short',
]);

/** Whether it still matters once the day has been: what only helps beforehand does not. */
export function isForAfterwards({ code }: Gap): boolean {
  return !beforehand.has(code);
}
