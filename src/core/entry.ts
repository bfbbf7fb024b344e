import { isCivilDate } from './civil-date';
import { hasWords } from './clean-text';

export const ideas = ['priority', 'interest', 'both'] as const;
export type Idea = (typeof ideas)[number];

/** What a person types about one piece of learning (P-11, P-14, P-22). `priority` is `''` for none. */
export type EntryInput = {
  readonly what: string;
  readonly date: string;
  readonly hours: number;
  readonly form: string;
  readonly idea: Idea;
  readonly priority: string;
  readonly change: string;
  readonly bringToInset: boolean;
};

const entryLimits = { what: 200, change: 2000, hoursMost: 200, idLength: 40 } as const;

export type EntryProblem =
  | 'empty'
  | 'too-long'
  | 'not-a-date'
  | 'in-the-future'
  | 'too-early'
  | 'not-a-number'
  | 'out-of-range'
  | 'choose';

export type EntryProblems = Readonly<Partial<Record<keyof EntryInput, EntryProblem>>>;

/** Checks what a page or a journal row claims to be an entry; the page and the server ask the same. */
export function findEntryProblems(entry: EntryInput, today: string): EntryProblems {
  return dropUndefined({
    what: checkText(entry.what, entryLimits.what, true),
    date: checkPastDate(entry.date, today),
    hours: checkHours(entry.hours),
    form: entry.form.trim() && entry.form.length <= entryLimits.idLength ? undefined : 'choose',
    idea: ideas.includes(entry.idea) ? undefined : 'choose',
    priority: checkPriority(entry),
    change: checkText(entry.change, entryLimits.change, false),
  });
}

export function checkText(text: string, most: number, required: boolean): EntryProblem | undefined {
  if (required && !hasWords(text)) return 'empty';
  return text.length > most ? 'too-long' : undefined;
}

function checkPastDate(date: string, today: string): EntryProblem | undefined {
  if (!isCivilDate(date)) return date.trim() === '' ? 'empty' : 'not-a-date';
  if (date > today) return 'in-the-future';
  return date < '2000-01-01' ? 'too-early' : undefined;
}

function checkHours(hours: number): EntryProblem | undefined {
  if (!Number.isFinite(hours)) return 'not-a-number';
  return hours > 0 && hours <= entryLimits.hoursMost ? undefined : 'out-of-range';
}

/** P-11: a school priority is named; an own interest needs none. */
function checkPriority(entry: EntryInput): EntryProblem | undefined {
  if (entry.priority.length > entryLimits.idLength) return 'choose';
  return entry.idea !== 'interest' && entry.priority.trim() === '' ? 'choose' : undefined;
}

export function dropUndefined<K extends string, V>(
  record: Readonly<Record<K, V | undefined>> | Readonly<Partial<Record<K, V | undefined>>>,
): Partial<Record<K, V>> {
  const kept: Partial<Record<K, V>> = {};
  for (const key of Object.keys(record) as K[]) {
    const value = record[key];
    if (value !== undefined) kept[key] = value;
  }
  return kept;
}
