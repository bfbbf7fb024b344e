import * as v from 'valibot';
import { dateOf, isCivilDate, isLocalMoment, type LocalMoment } from './civil-date';
import { cleanLine, cleanText } from './clean-text';
import { type EntryInput, findEntryProblems, type Idea } from './entry';
import { UserError } from './errors';
import { fingerprint } from './fingerprint';
import { isAddress } from './mail/address';
import { findProjectProblems, type ProjectInput } from './project';
import type { CellValue } from './tables';

/** A cell holds no more characters than this; Google refuses the row. */
const cellLimit = 50_000;

type Event = {
  readonly at: LocalMoment;
  /** Lower-case address that Google gave for the person; a claim, as anyone may type a row. */
  readonly by: string;
  readonly id: string;
  readonly version: number;
  /** 0-based row in the tab. */
  readonly row: number;
};

export type EntryEvent = Event & { readonly kind: 'entry'; readonly data: EntryInput };
/** A version whose text has been taken out because the entry was withdrawn. */
export type BlankedEvent = Event & { readonly kind: 'entry-blanked'; readonly date: string };
export type WithdrawnEvent = Event & { readonly kind: 'entry-withdrawn' };
export type ProjectEvent = Event & { readonly kind: 'project'; readonly data: ProjectInput };
export type JournalEvent = EntryEvent | BlankedEvent | WithdrawnEvent | ProjectEvent;

export type JournalProblem = {
  readonly kind: 'problem';
  readonly row: number;
  /** The column that cannot be read. */
  readonly expected: 'at' | 'by' | 'kind' | 'id' | 'version' | 'data';
};

const keyLength = 24;
/** Of 44 bits: two colleagues with one tag are all but impossible. */
const tagLength = 11;
const idPattern = /^[ep]-[0-9a-z]{11}-[0-9a-z]{8,24}$/;

/**
 * The id of what one person began under one key, the same however often it is saved. `null` where
 * the key, which a page made up, is no key.
 */
export function composeId(letter: 'e' | 'p', address: string, key: unknown): string | null {
  if (typeof key !== 'string') return null;
  const plain = key
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .slice(0, keyLength);
  return plain.length < 8 ? null : `${letter}-${ownerTag(address)}-${plain}`;
}

/** Whether the id was made for this person, told without reading anything. */
export function ownsId(id: string, address: string): boolean {
  return idPattern.test(id) && id.slice(2, 2 + tagLength) === ownerTag(address);
}

function ownerTag(address: string): string {
  return fingerprint(address.trim().toLowerCase()).slice(0, tagLength);
}

export type NewEvent = {
  readonly by: string;
  readonly kind: 'entry' | 'entry-withdrawn' | 'project';
  readonly id: string;
  readonly version: number;
  readonly data: object;
};

/** The cells of one row of the journal. Throws `too-long` where the text does not fit in a cell. */
export function layOutEvent(event: NewEvent, at: LocalMoment): readonly string[] {
  const data = JSON.stringify(event.data);
  if (data.length > cellLimit) throw new UserError('too-long');
  return [at, event.by, event.kind, event.id, String(event.version), data];
}

/** What the journal’s `data` cell becomes once an entry is withdrawn: its date stays. */
export function blankedData(date: string): string {
  return JSON.stringify({ blanked: true, date });
}

/**
 * A cell of the journal as it was meant. The apostrophe that keeps a text a text is hidden by Google
 * in most cells, but shown in one whose format is plain text.
 */
export function plainCell(cell: CellValue | undefined): string {
  return String(cell ?? '')
    .trim()
    .replace(/^'/, '');
}

/**
 * One row as it stands in the tab: `at, by, kind, id, version, data`, by position, because
 * appending goes by position. Each cell is a claim and is checked as if a stranger had typed it.
 */
export function parseJournalRow(
  cells: readonly CellValue[],
  row: number,
): JournalEvent | JournalProblem {
  const [at = '', by = '', kind = '', id = '', version = '', data = ''] = cells.map(plainCell);
  const problem = (expected: JournalProblem['expected']): JournalProblem => ({
    kind: 'problem',
    row,
    expected,
  });
  if (!isLocalMoment(at)) return problem('at');
  if (!isAddress(by.toLowerCase())) return problem('by');
  if (kind !== 'entry' && kind !== 'entry-withdrawn' && kind !== 'project') return problem('kind');
  if (!idPattern.test(id) || id.startsWith('p') !== (kind === 'project')) return problem('id');
  if (!/^[1-9]\d{0,5}$/.test(version)) return problem('version');
  const event = { at, by: by.toLowerCase(), id, version: Number(version), row };
  if (kind === 'entry-withdrawn') return { ...event, kind };
  return withData(event, kind, data) ?? problem('data');
}

function withData(event: Event, kind: 'entry' | 'project', data: string): JournalEvent | null {
  const json = data.length > cellLimit ? undefined : parseJson(data);
  if (kind === 'project') {
    const project = readProjectInput(json);
    if (!project || Object.keys(findProjectProblems(project)).length > 0) return null;
    return { ...event, kind, data: project };
  }
  const blanked = v.safeParse(blankedSchema, json);
  if (blanked.success) return { ...event, kind: 'entry-blanked', date: blanked.output.date };
  const entry = readEntryInput(json);
  if (!entry || Object.keys(findEntryProblems(entry, dateOf(event.at))).length > 0) return null;
  return { ...event, kind, data: entry };
}

/**
 * What claims to be an entry, cleaned; `null` where it has not even the shape. Whether it makes
 * sense is for `findEntryProblems`.
 */
export function readEntryInput(value: unknown): EntryInput | null {
  const result = v.safeParse(entrySchema, value);
  return result.success ? result.output : null;
}

/** What claims to be a project, cleaned; `null` where it has not even the shape. */
export function readProjectInput(value: unknown): ProjectInput | null {
  const result = v.safeParse(projectSchema, value);
  return result.success ? result.output : null;
}

const line = v.pipe(v.string(), v.transform(cleanLine));
const text = v.pipe(v.string(), v.transform(cleanText));
/** JSON has no word for a number that is none: an empty field arrives as `null`. */
const hours = v.pipe(
  v.union([v.number(), v.nan(), v.null()]),
  v.transform((value) => value ?? Number.NaN),
);

const entrySchema = v.object({
  what: line,
  date: line,
  hours,
  form: line,
  idea: v.pipe(
    v.string(),
    v.transform((word) => word as Idea),
  ),
  priority: line,
  change: text,
  bringToInset: v.boolean(),
});

const projectSchema = v.object({
  title: line,
  question: text,
  objective: text,
  baseline: text,
  measure: text,
  starts: line,
  ends: line,
  priority: line,
  team: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(40), v.transform(cleanLine))),
    v.maxLength(100),
  ),
});

const blankedSchema = v.object({
  blanked: v.literal(true),
  date: v.pipe(
    v.string(),
    v.check((date) => date === '' || isCivilDate(date)),
  ),
});

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}
