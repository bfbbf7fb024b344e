import type { EntryInput, EntryProblem } from '../core/entry';
import type { Language } from '../core/language';
import { describeEntryProblem } from './field-problems';

export const welshNeedsProofRead = true;

/** What is wrong with a field of My page that is not one of an entry. */
type Problem = 'more-than-a-day' | 'empty-request' | 'long-request' | 'long-reflection';

const en: Readonly<Record<Problem, string>> = {
  'more-than-a-day': 'Hours: more than 0, at most 24.',
  'empty-request': 'Say what would help you.',
  'long-request': 'Keep this to 500 characters.',
  'long-reflection': 'Keep this to 2,000 characters.',
};

const cy: Readonly<Record<Problem, string>> = {
  'more-than-a-day': 'Oriau: mwy na 0, dim mwy na 24.',
  'empty-request': 'Dywedwch beth fyddai’n eich helpu.',
  'long-request': 'Cyfyngwch hyn i 500 o nodau.',
  'long-reflection': 'Cyfyngwch hyn i 2,000 o nodau.',
};

const ownText: Readonly<Record<Language, Readonly<Record<Problem, string>>>> = { en, cy };

/** The sentence beside a field. An entry’s are the same as in the sidebar. */
export function describePageField(field: string, problem: string, language: Language): string {
  const own = findOwn(field, problem);
  return own
    ? ownText[language][own]
    : describeEntryProblem(field as keyof EntryInput, problem as EntryProblem, language);
}

function findOwn(field: string, problem: string): Problem | null {
  if (problem === 'more-than-a-day') return problem;
  if (field === 'text') return problem === 'empty' ? 'empty-request' : 'long-request';
  return field === 'reflection' ? 'long-reflection' : null;
}
