import { escapeHtml } from './mail/html';
import type { ProjectInput } from './project';

/** Headings and hints of the working document, each as it shall stand: both languages or one. */
export type ProjectDocumentWords = Readonly<
  Record<
    | ('lead' | 'team' | 'dates' | 'priority' | 'ownInterest' | 'toWrite' | 'noPupilNames')
    | ('plan' | 'question' | 'objective' | 'baseline' | 'measure')
    | ('reading' | 'readingHint' | 'readingTitle' | 'readingLink' | 'readingNote')
    | ('trial' | 'trialHint' | 'trialWhat' | 'trialWhen' | 'trialSeen')
    | ('impact' | 'impactHint' | 'impactTeaching' | 'impactLearning'),
    string
  >
>;

/** What is known of the project, already in words but for what people typed. */
export type ProjectDocumentFacts = Pick<
  ProjectInput,
  'title' | 'question' | 'objective' | 'baseline' | 'measure'
> & {
  readonly lead: string;
  readonly team: string;
  readonly dates: string;
  /** `''` for own interest (P-87). */
  readonly priority: string;
};

/**
 * The working document of a project as HTML that Google Docs converts: plan, reading, trial and
 * evidence, impact (P-26 to P-33). What people typed is text, whatever it looks like.
 */
export function renderProjectDocument(
  facts: ProjectDocumentFacts,
  words: ProjectDocumentWords,
): string {
  const body = [
    `<h1>${escapeHtml(facts.title)}</h1>`,
    summary(facts, words),
    section(words.plan, [
      asked(words.question, facts.question, words),
      asked(words.objective, facts.objective, words),
      asked(words.baseline, facts.baseline, words),
      asked(words.measure, facts.measure, words),
    ]),
    section(words.reading, [
      hint(words.readingHint),
      table([words.readingTitle, words.readingLink, words.readingNote]),
    ]),
    section(words.trial, [
      hint(words.trialHint),
      hint(words.noPupilNames),
      table([words.trialWhat, words.trialWhen, words.trialSeen]),
    ]),
    section(words.impact, [
      hint(words.impactHint),
      asked(words.impactTeaching, '', words),
      asked(words.impactLearning, '', words),
    ]),
  ];
  const head = `<meta charset="utf-8"><title>${escapeHtml(facts.title)}</title>`;
  return `<!DOCTYPE html><html><head>${head}</head><body>${body.join('')}</body></html>`;
}

function summary(facts: ProjectDocumentFacts, words: ProjectDocumentWords): string {
  const lines: readonly (readonly [string, string])[] = [
    [words.lead, facts.lead],
    [words.team, facts.team],
    [words.dates, facts.dates],
    [words.priority, facts.priority || words.ownInterest],
  ];
  const rows = lines
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `<tr><th>${escapeHtml(label)}</th><td>${lineBreaks(value)}</td></tr>`);
  return `<table border="1">${rows.join('')}</table>`;
}

function section(heading: string, parts: readonly string[]): string {
  return `<h2>${escapeHtml(heading)}</h2>${parts.join('')}`;
}

function asked(heading: string, text: string, words: ProjectDocumentWords): string {
  const body = text.trim() === '' ? hint(words.toWrite) : paragraphs(text);
  return `<h3>${escapeHtml(heading)}</h3>${body}`;
}

function hint(text: string): string {
  return `<p><i>${lineBreaks(text)}</i></p>`;
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((part) => `<p>${lineBreaks(part.trim())}</p>`)
    .join('');
}

function lineBreaks(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}

/** Headers over three empty rows to write in. */
function table(columns: readonly string[]): string {
  const head = columns.map((column) => `<th>${escapeHtml(column)}</th>`).join('');
  const empty = `<tr>${columns.map(() => '<td>&nbsp;</td>').join('')}</tr>`;
  return `<table border="1"><tr>${head}</tr>${empty.repeat(3)}</table>`;
}
