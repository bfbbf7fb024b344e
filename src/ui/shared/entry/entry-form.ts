import {
  type EntryInput,
  type EntryProblem,
  type EntryProblems,
  findEntryProblems,
  type Idea,
  ideas,
} from '../../../core/entry';
import type { Language } from '../../../core/language';
import { formatNumber } from '../../../text/dates';
import { describeEntryProblem } from '../../../text/field-problems';
import { parseHours } from '../parse-hours';

/** An entry as it is being typed: hours are still text, the idea may not be chosen yet. */
export type EntryForm = Omit<EntryInput, 'hours' | 'idea'> & {
  readonly hours: string;
  readonly idea: Idea | '';
};

/** In the order they stand on the page. */
export const entryFields = [
  'what',
  'date',
  'hours',
  'form',
  'idea',
  'priority',
  'change',
  'bringToInset',
] as const satisfies readonly (keyof EntryForm)[];

export type EntryErrors = Readonly<Partial<Record<keyof EntryForm, string>>>;

export function blankEntry(today: string): EntryForm {
  return {
    what: '',
    date: today,
    hours: '',
    form: '',
    idea: '',
    priority: '',
    change: '',
    bringToInset: false,
  };
}

export function fromEntry(entry: EntryInput): EntryForm {
  const { what, date, form, idea, priority, change, bringToInset } = entry;
  return {
    what,
    date,
    hours: formatNumber(entry.hours),
    form,
    idea,
    priority,
    change,
    bringToInset,
  };
}

/** A priority chosen before the idea became one’s own stays in the form, and out of the entry. */
export function toEntry(form: EntryForm): EntryInput {
  const idea = form.idea === '' ? 'interest' : form.idea;
  const priority = idea === 'interest' ? '' : form.priority;
  return { ...form, hours: parseHours(form.hours), idea, priority };
}

export function findEntryErrors(form: EntryForm, today: string, language: Language): EntryErrors {
  const problems: EntryProblems = {
    ...findEntryProblems(toEntry(form), today),
    ...(form.idea === '' ? { idea: 'choose' as const } : {}),
  };
  const entries = Object.entries(problems) as [keyof EntryForm, EntryProblem][];
  return Object.fromEntries(
    entries.map(([field, problem]) => [field, describeEntryProblem(field, problem, language)]),
  );
}

/** A draft as the browser kept it, which may be of an older page or tampered with. */
export function readEntryForm(kept: unknown): EntryForm | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const found = kept as Readonly<Record<string, unknown>>;
  const text = (field: keyof EntryForm): string => {
    const value = found[field];
    return typeof value === 'string' ? value : '';
  };
  return {
    what: text('what'),
    date: text('date'),
    hours: text('hours'),
    form: text('form'),
    idea: ideas.find((idea) => idea === found.idea) ?? '',
    priority: text('priority'),
    change: text('change'),
    bringToInset: found.bringToInset === true,
  };
}
