import type { NoticePlan, NoticeStatus } from '../../../core/wire/office-server';

export type Step = 'day' | 'message' | 'people' | 'send';

export const steps: readonly Step[] = ['day', 'message', 'people', 'send'];

const underWay: readonly NoticeStatus[] = [
  'approved',
  'sending',
  'sent',
  'stopped',
  'void',
  'missed',
];

/** Where a chosen day opens: what has been approved shows how far it is, the rest its message. */
export function firstStepOf(plan: NoticePlan): Step {
  return plan.progress && underWay.includes(plan.progress.status) ? 'send' : 'message';
}

/** While something may change by itself, the page looks again from time to time. */
export function changesByItself(plan: NoticePlan): boolean {
  const status = plan.progress?.status;
  return status === 'approved' || status === 'sending';
}

/** Whether the same day can be prepared for another approval. */
export function mayPrepareAgain(plan: NoticePlan): boolean {
  const status = plan.progress?.status;
  return status === 'stopped' || status === 'void';
}

/** `9:05`; never below nought. */
export function formatCountdown(secondsLeft: number): string {
  const seconds = Math.max(0, Math.floor(secondsLeft));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
