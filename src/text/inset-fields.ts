import type { InsetProblem } from '../core/inset/field-problems';
import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

type Named = Exclude<InsetProblem, `most-${number}`>;
type FieldText = {
  readonly named: Readonly<Record<Named, string>>;
  readonly most: (characters: string) => string;
};

const en: FieldText = {
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
  most: (characters) => `Too long. Characters at most: ${characters}.`,
};

const cy: FieldText = {
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
  most: (characters) => `Rhy hir. Nodau ar y mwyaf: ${characters}.`,
};

const text: Readonly<Record<Language, FieldText>> = { en, cy };

/** What is wrong with a field of an INSET page, to stand beside it. */
export function describeInsetProblem(problem: InsetProblem, language: Language): string {
  const { named, most } = text[language];
  return isNamed(problem) ? named[problem] : most(problem.replace(/^most-/, ''));
}

export function isInsetProblem(problem: string): problem is InsetProblem {
  return isNamed(problem) || /^most-\d+$/.test(problem);
}

function isNamed(problem: string): problem is Named {
  return Object.keys(en.named).includes(problem);
}
