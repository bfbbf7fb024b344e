import type { Language } from '../core/language';
import type { Deed, FailureReason, RowProblem, Trouble } from '../core/run/run-note';
import { runCy } from './run-cy';
import { runEn } from './run-en';

export const welshNeedsProofRead = true;

/** The sentences of a run’s report. Numbers stand after a colon, as Welsh needs. */
export type RunReportText = {
  readonly deeds: Readonly<Record<Deed, string>>;
  readonly reasons: Readonly<Record<FailureReason, string>>;
  readonly rowProblems: Readonly<Record<RowProblem, string>>;
  readonly troubles: {
    readonly [K in Trouble['kind']]: (
      trouble: Extract<Trouble, { readonly kind: K }>,
      text: RunReportText,
    ) => string;
  };
  readonly readyProject: (title: string) => string;
  readonly problemCount: string;
  readonly unfinished: string;
  readonly approved: string;
  readonly leftToRunner: (runner: string) => string;
  readonly states: Readonly<Record<'waiting' | 'setting up' | 'ready', string>>;
  readonly insetDay: string;
};

export const runReportText: Readonly<Record<Language, RunReportText>> = { en: runEn, cy: runCy };

/** `New entries: 3.` */
export function sayDeed(deed: Deed, count: number, language: Language): string {
  return `${runReportText[language].deeds[deed]}: ${count}.`;
}

/** What needs a person, as one or two sentences. */
export function sayTrouble(trouble: Trouble, language: Language): string {
  const text = runReportText[language];
  const say = text.troubles[trouble.kind] as (one: Trouble, words: RunReportText) => string;
  return say(trouble, text);
}
