import type { Language } from '../core/language';
import type { Deed, FailureReason, RowProblem, Trouble } from '../core/run/run-note';
import { fill } from './fill';
import { runCy } from './run-cy';
import { runEn } from './run-en';

export const welshNeedsProofRead = true;

/** The sentences of a run’s report. Numbers stand after a colon, as Welsh needs. */
export type RunReportText = {
  readonly deeds: Readonly<Record<Deed, string>>;
  readonly reasons: Readonly<Record<FailureReason, string>>;
  readonly rowProblems: Readonly<Record<RowProblem, string>>;
  readonly pauses: Readonly<Record<Extract<Trouble, { kind: 'mail-paused' }>['why'], string>>;
  /** Each may name what its trouble holds: `{reason}`, `{title}`, … */
  readonly troubles: Readonly<Record<Trouble['kind'], string>>;
  readonly readyProject: string;
  readonly problemCount: string;
  readonly unfinished: string;
  readonly approved: string;
  readonly leftToRunner: string;
};

export const runReportText: Readonly<Record<Language, RunReportText>> = { en: runEn, cy: runCy };

/** `New entries: 3.` */
export function sayDeed(deed: Deed, count: number, text: RunReportText): string {
  return `${text.deeds[deed]}: ${count}.`;
}

const tabs = { form: 'Options', priority: 'Priorities', team: 'Staff' } as const;

/** What needs a person, as one or two sentences. */
export function sayTrouble(trouble: Trouble, text: RunReportText): string {
  return fill(text.troubles[trouble.kind], {
    ...trouble,
    ...('reason' in trouble && { reason: text.reasons[trouble.reason] }),
    ...('problem' in trouble && { problem: text.rowProblems[trouble.problem] }),
    ...('list' in trouble && { list: tabs[trouble.list] }),
    ...('why' in trouble && { why: text.pauses[trouble.why] }),
  });
}
