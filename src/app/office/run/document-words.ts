import { joinBoth, type Language } from '../../../core/language';
import type { ProjectDocumentWords } from '../../../core/project-document';
import type { ProjectDocumentText } from '../../../text/project-document';
import type { Words } from '../../ports';

/** Whole sentences stand one below the other. */
const onLinesOfTheirOwn: ReadonlySet<string> = new Set<keyof ProjectDocumentText>([
  'readingHint',
  'trialHint',
  'impactHint',
  'noPupilNames',
]);

/** Headings and hints in both languages, the school’s first one first. */
export function documentWords(words: Words, first: Language): ProjectDocumentWords {
  const { en, cy } = words.read('documents').project;
  const names = Object.keys(en) as (keyof ProjectDocumentText)[];
  const said = names.map((name) => {
    const between = onLinesOfTheirOwn.has(name) ? '\n' : ' / ';
    return [name, joinBoth({ en: en[name], cy: cy[name] }, first, between)];
  });
  return Object.fromEntries(said) as ProjectDocumentWords;
}

/** Stands in the document’s name after that of the project. */
export function documentTitle(words: Words, first: Language): string {
  const { en, cy } = words.read('documents').project;
  return joinBoth({ en: en.documentName, cy: cy.documentName }, first, ', ');
}
