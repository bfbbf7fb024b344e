import type { CivilDate } from '../civil-date';
import { compare } from '../compare';
import { weekdayFrom } from '../date-words';
import { readTypedDate, typedDate } from './typed-date';

/** The weekdays that somebody works from a date on; the first has none. */
export type WorkingPattern = {
  readonly from: CivilDate | null;
  /** 0 is Sunday; `null` is every day. */
  readonly weekdays: ReadonlySet<number> | null;
};

export type WorkingDays = {
  /** In the order of their dates; at least one. */
  readonly patterns: readonly WorkingPattern[];
  /** What nobody could read; then every day counts. */
  readonly unread: readonly string[];
};

/** Who works mornings works that day. */
const passedOver = new Set(
  'dydd ddydd and a ac & am pm bore prynhawn from o on onwards ymlaen then wedyn'.split(' '),
);

const changes = new RegExp(
  String.raw`(?:^|[\s,.])(?:from|since|as of|o|ers)\s+(${typedDate})(?=$|[\s,.:])`,
  'giu',
);

/**
 * `Mon Tue Wed`, `Monday, Tuesday`, `Mon–Wed`, `Llun Maw Mer`; empty is every day. A change of days has its
 * date, so that what was owed before stays as it was: `Mon Tue Wed; from 12/04/2027 Mon-Fri`, and
 * `Llun i Mercher; o 12/04/2027 Llun i Gwener`.
 */
export function readWorkingDays(typed: string): WorkingDays {
  const { parts, unread } = splitAtChanges(typed);
  const read = parts.map(({ from, text }) => ({ from, ...readPattern(text) }));
  const all = [...unread, ...read.flatMap((part) => part.unread)];
  if (all.length > 0) return { patterns: [{ from: null, weekdays: null }], unread: all };
  const patterns = read
    .map(({ from, weekdays }) => ({ from, weekdays }))
    .sort((one, other) => compare(one.from ?? '', other.from ?? ''));
  return { patterns, unread: [] };
}

/** Those that hold on a date; `null` is every day. */
export function weekdaysOn({ patterns }: WorkingDays, date: CivilDate): WorkingPattern['weekdays'] {
  const holding = patterns.filter(({ from }) => from === null || from <= date);
  return holding[holding.length - 1]?.weekdays ?? null;
}

type Part = { readonly from: CivilDate | null; readonly text: string };

/** What has no date of its own goes on with what stands before it. */
function splitAtChanges(typed: string): { parts: readonly Part[]; unread: readonly string[] } {
  let last: Part = { from: null, text: '' };
  const parts: Part[] = [];
  const unread: string[] = [];
  const goOn = (text: string): void => {
    last = { ...last, text: `${last.text} ${text}` };
  };
  for (const segment of typed.split(/[;\n]/)) {
    const found = [...segment.matchAll(changes)];
    const before = segment.slice(0, found[0]?.index);
    const isTrailing = isDaysFirst(segment, found, parts.length === 0 && isBlank(last.text));
    if (!isTrailing) goOn(before);
    found.forEach(({ 0: change, 1: date = '', index }, at) => {
      const from = readTypedDate(date);
      const after = segment.slice(index + change.length, found[at + 1]?.index);
      const text = isTrailing ? before : after;
      if (from === null || isBlank(text)) unread.push(change.trim().toLowerCase());
      parts.push(last);
      last = { from, text };
    });
  }
  return { parts: [...parts, last], unread };
}

/** `Mon-Fri from 12/04/2027`. After a comma in the first of several nobody knows which days are meant. */
function isDaysFirst(
  segment: string,
  found: readonly RegExpMatchArray[],
  isFirst: boolean,
): boolean {
  const [change, ...more] = found;
  if (!change || more.length > 0) return false;
  const index = change.index ?? 0;
  const before = segment.slice(0, index);
  if (isBlank(before) || (isFirst && before.includes(','))) return false;
  return isBlank(segment.slice(index + change[0].length));
}

function isBlank(text: string): boolean {
  return !/[^\s,.:]/.test(text);
}

function readPattern(text: string): Pick<WorkingPattern, 'weekdays'> & Pick<WorkingDays, 'unread'> {
  const words = text
    .toLowerCase()
    .replace(/\s*[-–]\s*|\s+(?:to|i)\s+/g, '–')
    .split(/[,;.:()/\s]+/)
    .filter((word) => word !== '' && !passedOver.has(word));
  if (words.length === 0) return { weekdays: null, unread: [] };
  const weekdays = new Set<number>();
  const unread: string[] = [];
  for (const word of words) {
    const read = readWeekdays(word);
    if (read.length === 0) unread.push(word);
    for (const weekday of read) weekdays.add(weekday);
  }
  return { weekdays, unread };
}

/** One weekday, or those from one to another; empty where it is neither. */
function readWeekdays(word: string): readonly number[] {
  const [first = -1, last = first, ...more] = word.split('–').map(readWeekday);
  if (first < 0 || last < 0 || more.length > 0) return [];
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}

/** −1 for what is none. */
function readWeekday(word: string): number {
  return weekdayFrom(word.replace(/^(.{3,})s$/, '$1')) ?? -1;
}
