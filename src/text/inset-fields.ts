import type { InsetProblem } from '../core/inset/field-problems';
import type { Language } from '../core/language';
import { fill } from './fill';

export const welshNeedsProofRead = true;

type Named = Exclude<InsetProblem, `most-${number}`>;
export type InsetFieldText = {
  readonly named: Readonly<Record<Named, string>>;
  readonly most: string;
};

const en: InsetFieldText = {
  named: {
    missing: 'Fill this in.',
    'no-date': 'Choose a day.',
    'no-time': 'Write a time, such as 15:45.',
    'ends-first': 'This is not after the time it starts.',
    'no-number': 'This number is too small or too large here.',
    'choose-again': 'Choose one that is in the list.',
    'no-twilights': 'Choose a day that is taken as twilights and takes place.',
    'reason-missing': 'Say why. The reason is kept with the change.',
  },
  most: 'Too long. Characters at most: {characters}.',
};

const cy: InsetFieldText = {
  named: {
    missing: 'Llenwch hwn.',
    'no-date': 'Dewiswch ddiwrnod.',
    'no-time': 'Rhowch amser, er enghraifft 15:45.',
    'ends-first': 'Nid yw hyn ar ôl yr amser dechrau.',
    'no-number': 'Mae’r rhif hwn yn rhy fach neu’n rhy fawr yma.',
    'choose-again': 'Dewiswch un sydd yn y rhestr.',
    'no-twilights': 'Dewiswch ddiwrnod a gymerir fel sesiynau cyfnos ac a gynhelir.',
    'reason-missing': 'Dywedwch pam. Cedwir y rheswm gyda’r newid.',
  },
  most: 'Rhy hir. Nodau ar y mwyaf: {characters}.',
};

export const insetFieldText: Readonly<Record<Language, InsetFieldText>> = { en, cy };

/** What is wrong with a field of an INSET page, to stand beside it; `null` where that is no such problem. */
export function describeInsetProblem(
  problem: string,
  { named, most }: InsetFieldText,
): string | null {
  const characters = /^most-(\d+)$/.exec(problem)?.[1];
  if (characters !== undefined) return fill(most, { characters });
  return Object.entries(named).find(([name]) => name === problem)?.[1] ?? null;
}
