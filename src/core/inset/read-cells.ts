/** What people type into the cells of the INSET tabs, read as one would read it aloud. */

/** `2026-27` out of `2026-27`, `2026/27` or `2026–2027`; `''` where it is no academic year. */
export function readAcademicYear(typed: string): string {
  const parts = /^(\d{4})\s*[-/–]\s*(?:\d{2})?(\d{2})$/.exec(typed.trim());
  if (!parts) return '';
  const [, first = '', second = ''] = parts;
  return (Number(first) + 1) % 100 === Number(second) ? `${first}-${second}` : '';
}

/** Whether it is one of this century, as it is kept: `2026-27`. */
export function isAcademicYear(year: string): boolean {
  return year.startsWith('20') && readAcademicYear(year) === year;
}

export type WorkingDays = {
  /** 0 is Sunday; `null` is every day. */
  readonly weekdays: ReadonlySet<number> | null;
  /** What nobody could read; then every day counts. */
  readonly unread: readonly string[];
};

const weekdayWords: readonly (readonly string[])[] = [
  ['sunday', 'sul'],
  ['monday', 'llun'],
  ['tuesday', 'mawrth'],
  ['wednesday', 'mercher'],
  ['thursday', 'iau'],
  ['friday', 'gwener'],
  ['saturday', 'sadwrn'],
];
/** Who works mornings works that day. */
const passedOver = new Set(['dydd', 'and', 'a', 'ac', '&', 'am', 'pm', 'bore', 'prynhawn']);

/** `Mon Tue Wed`, `Monday, Tuesday`, `Mon–Wed`, `Llun Maw Mer`; empty is every day. */
export function readWorkingDays(typed: string): WorkingDays {
  const words = typed
    .toLowerCase()
    .replace(/\s*[-–]\s*|\s+(?:to|i)\s+/g, '–')
    .split(/[,;.()/\s]+/)
    .filter((word) => word !== '' && !passedOver.has(word));
  if (words.length === 0) return { weekdays: null, unread: [] };
  const weekdays = new Set<number>();
  const unread: string[] = [];
  for (const word of words) {
    const read = readWeekdays(word);
    if (read.length === 0) unread.push(word);
    for (const weekday of read) weekdays.add(weekday);
  }
  return unread.length > 0 ? { weekdays: null, unread } : { weekdays, unread };
}

/** One weekday, or those from one to another; empty where it is neither. */
function readWeekdays(word: string): readonly number[] {
  const [first = -1, last = first, ...more] = word.split('–').map(readWeekday);
  if (first < 0 || last < 0 || more.length > 0) return [];
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}

/** −1 for what is none. Three letters tell any two weekdays apart, in both languages together. */
function readWeekday(word: string): number {
  const one = word.replace(/^(.{3,})s$/, '$1');
  if (one.length < 3) return -1;
  return weekdayWords.findIndex((names) => names.some((name) => name.startsWith(one)));
}

export type Contract = {
  /** INSET days a year that the contract holds; `all` is as many as the year has. */
  readonly days: number | 'all';
  readonly isRead: boolean;
};

/** `yes`, `pro rata`, `none`, `2`, `2 days`. What nobody can read asks for nothing (P-57). */
export function readContract(typed: string): Contract {
  const words = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (['yes', 'y', 'ie', 'oes', 'ydy', 'all', 'pob'].includes(words)) return read('all');
  if (/^pro[ -]?rata$/.test(words)) return read('all');
  if (['', 'none', 'no', 'n', 'na', 'nac oes', 'dim'].includes(words)) return read(0);
  const number = /^(\d{1,2}(?:[.,]\d{1,2})?)(?: ?(?:days?|d|diwrnod|diwrnodau|ddiwrnod))?$/.exec(
    words,
  );
  if (number) return read(Number((number[1] ?? '').replace(',', '.')));
  return { days: 0, isRead: false };
}

function read(days: number | 'all'): Contract {
  return { days, isRead: true };
}
