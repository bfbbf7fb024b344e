import type { EntryInput, EntryProblem } from '../core/entry';
import type { Language } from '../core/language';
import type { ProjectInput, ProjectProblem } from '../core/project';

export const welshNeedsProofRead = true;

/** What is wrong with a field, to stand beside it; the page and the server say the same. */
type Sentences<Field extends string, Problem extends string> = Readonly<
  Partial<Record<Field, Readonly<Partial<Record<Problem, string>>>>>
>;

type ProblemText = {
  readonly entry: Sentences<keyof EntryInput, EntryProblem>;
  readonly project: Sentences<keyof ProjectInput, ProjectProblem>;
  readonly any: Readonly<Record<ProjectProblem, string>>;
};

const en: ProblemText = {
  entry: {
    what: { empty: 'Say what you did.', 'too-long': 'Keep this to 200 characters.' },
    date: { 'in-the-future': 'This day has not come yet. Log it once it is done.' },
    hours: {
      'not-a-number': 'Write the hours as a number, such as 1.5.',
      'out-of-range': 'Hours: more than 0, at most 200.',
    },
    form: { choose: 'Choose what kind of learning it was.' },
    idea: { choose: 'Choose where the idea came from.' },
    priority: { choose: 'Choose which priority it was.' },
    change: { 'too-long': 'Keep this to 2,000 characters.' },
  },
  project: {
    title: { empty: 'Give it a title.', 'too-long': 'Keep this to 120 characters.' },
    question: { empty: 'Say what you want to find out.' },
    objective: { empty: 'Say what should be better at the end.' },
    ends: { 'ends-before-start': 'This is before the day it starts.' },
    team: { 'too-many': 'At most 15 colleagues.' },
  },
  any: {
    empty: 'Fill this in.',
    'too-long': 'Keep this to 2,000 characters.',
    'not-a-date': 'Choose a day.',
    'in-the-future': 'This day has not come yet.',
    'too-early': 'Choose a day after 1999.',
    'too-late': 'Choose a day before 2100.',
    'not-a-number': 'Write a number.',
    'out-of-range': 'This number is too small or too large.',
    choose: 'Choose one.',
    'ends-before-start': 'This is before the day it starts.',
    'too-many': 'These are too many.',
  },
};

const cy: ProblemText = {
  entry: {
    what: {
      empty: 'Dywedwch beth wnaethoch chi.',
      'too-long': 'Cyfyngwch hyn i 200 o nodau.',
    },
    date: {
      'in-the-future': 'Nid yw’r diwrnod hwn wedi dod eto. Cofnodwch ef ar ôl ei wneud.',
    },
    hours: {
      'not-a-number': 'Rhowch yr oriau fel rhif, er enghraifft 1.5.',
      'out-of-range': 'Oriau: mwy na 0, dim mwy na 200.',
    },
    form: { choose: 'Dewiswch pa fath o ddysgu oedd e.' },
    idea: { choose: 'Dewiswch o ble daeth y syniad.' },
    priority: { choose: 'Dewiswch pa flaenoriaeth oedd hi.' },
    change: { 'too-long': 'Cyfyngwch hyn i 2,000 o nodau.' },
  },
  project: {
    title: { empty: 'Rhowch deitl iddo.', 'too-long': 'Cyfyngwch hyn i 120 o nodau.' },
    question: { empty: 'Dywedwch beth hoffech chi ei ganfod.' },
    objective: { empty: 'Dywedwch beth ddylai fod yn well ar y diwedd.' },
    ends: { 'ends-before-start': 'Mae hyn cyn y diwrnod y mae’n dechrau.' },
    team: { 'too-many': 'Dim mwy na 15 o gydweithwyr.' },
  },
  any: {
    empty: 'Llenwch hwn.',
    'too-long': 'Cyfyngwch hyn i 2,000 o nodau.',
    'not-a-date': 'Dewiswch ddiwrnod.',
    'in-the-future': 'Nid yw’r diwrnod hwn wedi dod eto.',
    'too-early': 'Dewiswch ddiwrnod ar ôl 1999.',
    'too-late': 'Dewiswch ddiwrnod cyn 2100.',
    'not-a-number': 'Rhowch rif.',
    'out-of-range': 'Mae’r rhif hwn yn rhy fach neu’n rhy fawr.',
    choose: 'Dewiswch un.',
    'ends-before-start': 'Mae hyn cyn y diwrnod y mae’n dechrau.',
    'too-many': 'Mae gormod yma.',
  },
};

const text: Readonly<Record<Language, ProblemText>> = { en, cy };

/** An empty date asks for a day, like one that is no date. */
function plain(problem: ProjectProblem, isDate: boolean): ProjectProblem {
  return isDate && problem === 'empty' ? 'not-a-date' : problem;
}

export function describeEntryProblem(
  field: keyof EntryInput,
  problem: EntryProblem,
  language: Language,
): string {
  const sentences = text[language];
  return sentences.entry[field]?.[problem] ?? sentences.any[plain(problem, field === 'date')];
}

export function describeProjectProblem(
  field: keyof ProjectInput,
  problem: ProjectProblem,
  language: Language,
): string {
  const sentences = text[language];
  const isDate = field === 'starts' || field === 'ends';
  return sentences.project[field]?.[problem] ?? sentences.any[plain(problem, isDate)];
}
