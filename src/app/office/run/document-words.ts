import type { Bilingual } from '../../../core/language';
import type { ProjectDocumentWords } from '../../../core/project-document';
import { joinBoth, type SchoolOrder } from '../../../core/run/labels';
import type { ProjectDocumentText } from '../../../text/project-document';
import type { Words } from '../../ports';

type Pick = (text: ProjectDocumentText) => string;

/** Headings and hints in both languages, the school’s first one first. */
export function documentWords(words: Words, order: SchoolOrder): ProjectDocumentWords {
  const texts = textsIn(words);
  const both = (pick: Pick, between = ' / '): string => joinBoth(texts(pick), order, between);
  const hint = (pick: Pick): string => both(pick, '\n');
  return {
    lead: both((text) => text.lead),
    team: both((text) => text.team),
    dates: both((text) => text.dates),
    priority: both((text) => text.priority),
    ownInterest: both((text) => text.ownInterest),
    plan: both((text) => text.plan),
    question: both((text) => text.question),
    objective: both((text) => text.objective),
    baseline: both((text) => text.baseline),
    measure: both((text) => text.measure),
    toWrite: both((text) => text.toWrite),
    reading: both((text) => text.reading),
    readingHint: hint((text) => text.readingHint),
    readingColumns: [
      both((text) => text.readingTitle),
      both((text) => text.readingLink),
      both((text) => text.readingNote),
    ],
    trial: both((text) => text.trial),
    trialHint: hint((text) => text.trialHint),
    trialColumns: [
      both((text) => text.trialWhat),
      both((text) => text.trialWhen),
      both((text) => text.trialSeen),
    ],
    impact: both((text) => text.impact),
    impactHint: hint((text) => text.impactHint),
    impactTeaching: both((text) => text.impactTeaching),
    impactLearning: both((text) => text.impactLearning),
    noPupilNames: hint((text) => text.noPupilNames),
  };
}

export function documentTitle(words: Words, order: SchoolOrder): string {
  return joinBoth(
    textsIn(words)((text) => text.documentName),
    order,
    ', ',
  );
}

function textsIn(words: Words): (pick: Pick) => Bilingual {
  const { en, cy } = words.read('documents').project;
  return (pick) => ({ en: pick(en), cy: pick(cy) });
}
