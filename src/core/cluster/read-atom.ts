import { isDayWord, monthOfWord, weekdayOfWord } from '../date-words';
import type { Token } from './tokens';

/** A day as it is written; nothing says yet that there is such a day. */
export type Written = {
  readonly day: number;
  readonly month: number;
  /** `null` where none is said. */
  readonly year: number | null;
  /** 0 is Sunday; `null` where none is said. */
  readonly weekday: number | null;
  /** `3/9/2026`: which of the two numbers is the month is not said. */
  readonly isNumeric: boolean;
};

export type Reader = { readonly tokens: readonly Token[]; readonly firstYear: number };

type Atom = { readonly written: Written; readonly next: number };

/** One date that begins at a token, with the name of its day before it or not. */
export function readAtom(reader: Reader, index: number): Atom | null {
  const day = readWeekday(reader, index);
  const named = day && readBareAtom(reader, day.next, true);
  if (named) return { ...named, written: { ...named.written, weekday: day.weekday } };
  return readBareAtom(reader, index, false);
}

function readBareAtom(reader: Reader, index: number, hasWeekday: boolean): Atom | null {
  return (
    readYearFirst(reader, index) ??
    readNumeric(reader, index) ??
    readDayAndMonth(reader, index) ??
    readMonthAndDay(reader, index) ??
    readWithoutYear(reader, index, hasWeekday)
  );
}

/** `Friday`, `Fri.,`, `dydd Gwener`; nothing when what follows is no number. */
function readWeekday({ tokens }: Reader, index: number) {
  let next = index;
  if (isDayWord(tokens[next]?.text ?? '')) next += 1;
  const weekday = weekdayOfWord(tokens[next]?.text ?? '');
  if (weekday === null) return null;
  next += 1;
  while (/^([.,]|the|y)$/.test(tokens[next]?.text ?? '')) next += 1;
  return tokens[next]?.kind === 'number' || isMonth(tokens[next]) ? { weekday, next } : null;
}

/** The number of a day, with the name of the day before it or not. */
export function readDay(reader: Reader, index: number) {
  const named = readWeekday(reader, index);
  const token = reader.tokens[named?.next ?? index];
  if (!token || !isShort(token)) return null;
  const next = (named?.next ?? index) + 1;
  return { day: Number(token.text), weekday: named?.weekday ?? null, next };
}

/** `October`, `of October`, `o Hydref`, `-Oct`. */
export function readMonth({ tokens }: Reader, index: number) {
  const sign = tokens[index]?.text ?? '';
  const skipped = /^(of|o|[-/.])$/.test(sign) ? index + 1 : index;
  const token = tokens[skipped];
  const month = token?.kind === 'word' ? monthOfWord(token.text) : null;
  if (month === null) return null;
  const isShortened = tokens[skipped + 1]?.text === '.' && tokens[skipped + 1]?.isJoined;
  return { month, next: skipped + (isShortened ? 2 : 1) };
}

/** `2026`, `, 2026`, `-26`, `’26`; two digits only for a year near the one that is planned. */
export function readYear({ tokens, firstYear }: Reader, index: number) {
  const sign = tokens[index]?.text ?? '';
  const isApart = /^[-/,'’‘]$/.test(sign);
  const token = tokens[isApart ? index + 1 : index];
  if (token?.kind !== 'number') return null;
  const next = index + (isApart ? 2 : 1);
  const year = Number(token.text);
  if (token.text.length === 4) return isYear(year) ? { year, next } : null;
  const isNear = token.text.length === 2 && Math.abs(2000 + year - firstYear) <= 2;
  if (!isNear || sign === ',' || isMonth(tokens[next]) || isTime(tokens, next)) return null;
  return { year: 2000 + year, next };
}

/** `2026-10-23`, `2026/10/23`, `20261023`, each with a time after it or not. */
function readYearFirst({ tokens }: Reader, index: number): Atom | null {
  const first = tokens[index];
  if (first?.kind !== 'number') return null;
  const compact = /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/.exec(first.text);
  if (compact) {
    const [, year = '', month = '', day = ''] = compact;
    return atom(Number(day), Number(month), Number(year), index + 1);
  }
  const rest = readJoined(tokens, index);
  if (first.text.length !== 4 || !isYear(Number(first.text)) || !rest) return null;
  if (rest.third.length > 2) return null;
  const next = skipTime(tokens, index + 5);
  return atom(Number(rest.third), Number(rest.second), Number(first.text), next);
}

/** `T09:00:00Z` belongs to the date it is joined to. */
function skipTime(tokens: readonly Token[], index: number): number {
  let next = index;
  if (tokens[next]?.text !== 't' || !tokens[next]?.isJoined) return index;
  while (tokens[next]?.isJoined) next += 1;
  return next;
}

/** `23/10/2026`, `23.10.26`, `23-10-2026`. */
function readNumeric({ tokens, firstYear }: Reader, index: number): Atom | null {
  const first = tokens[index];
  const rest = readJoined(tokens, index);
  if (!first || !isShort(first) || !rest) return null;
  const year = rest.third.length === 2 ? 2000 + Number(rest.third) : Number(rest.third);
  const isRight = rest.third.length === 2 ? Math.abs(year - firstYear) <= 10 : isYear(year);
  if (!isRight || ![2, 4].includes(rest.third.length)) return null;
  const read = atom(Number(first.text), Number(rest.second), year, index + 5);
  return { ...read, written: { ...read.written, isNumeric: true } };
}

/** Two more numbers after the first with the same sign between, and no third: not a telephone number. */
function readJoined(tokens: readonly Token[], index: number) {
  const [, sign, second, again, third, after, number] = tokens.slice(index, index + 7);
  if (!sign || !second || !third || !/^[-/.]$/.test(sign.text) || again?.text !== sign.text) {
    return null;
  }
  const isJoined = [sign, second, again, third].every((token) => token.isJoined);
  const goesOn = after?.text === sign.text && after.isJoined && number?.kind === 'number';
  if (!isJoined || !isShort(second) || third.kind !== 'number' || goesOn) return null;
  return { second: second.text, third: third.text };
}

/** `23 October 2026`, `23rd of Oct`, `23ain o Hydref 2026`, `23-Oct-26`. */
function readDayAndMonth(reader: Reader, index: number): Atom | null {
  const token = reader.tokens[index];
  const month = token && isShort(token) ? readMonth(reader, index + 1) : null;
  if (!token || !month) return null;
  const year = readYear(reader, month.next);
  return atom(Number(token.text), month.month, year?.year ?? null, year?.next ?? month.next);
}

/** `October 23rd, 2026`; but `Mawrth 3 Mawrth` begins with a Tuesday, and `Sept 9am` is a time. */
function readMonthAndDay(reader: Reader, index: number): Atom | null {
  const { tokens } = reader;
  const token = tokens[index];
  const isShortened = tokens[index + 1]?.text === '.' ? 1 : 0;
  const day = tokens[index + 1 + isShortened];
  const next = index + 2 + isShortened;
  if (!token || !isMonth(token) || isDayWord(tokens[index - 1]?.text ?? '')) return null;
  if (!day || !isShort(day) || isMonth(tokens[next]) || isTime(tokens, next)) return null;
  const year = readYear(reader, next);
  const isFar = year !== null && tokens[year.next - 1]?.text.length !== 4;
  const month = monthOfWord(token.text) ?? 0;
  if (year === null || isFar) return atom(Number(day.text), month, null, next);
  return atom(Number(day.text), month, year.year, year.next);
}

/** `Fri 23/10`, or a cell that holds nothing but `23/10`: elsewhere it may be a fraction. */
function readWithoutYear({ tokens }: Reader, index: number, hasWeekday: boolean): Atom | null {
  const [day, sign, month, after] = tokens.slice(index, index + 4);
  const isAlone = hasWeekday || (index === 0 && after === undefined);
  if (!isAlone || !day || sign?.text !== '/' || !month || after?.text === '/') return null;
  if (!isShort(day) || !isShort(month) || !sign.isJoined || !month.isJoined) return null;
  const read = atom(Number(day.text), Number(month.text), null, index + 3);
  return { ...read, written: { ...read.written, isNumeric: true } };
}

function atom(day: number, month: number, year: number | null, next: number): Atom {
  return { written: { day, month, year, weekday: null, isNumeric: false }, next };
}

function isShort(token: Token): boolean {
  return token.kind === 'number' && token.text.length <= 2;
}

function isMonth(token: Token | undefined): boolean {
  return token?.kind === 'word' && monthOfWord(token.text) !== null;
}

function isYear(year: number): boolean {
  return year >= 1900 && year < 2200;
}

/** What follows a number makes it a time: `15:45`, `9.30`, `9am`. */
function isTime(tokens: readonly Token[], index: number): boolean {
  const [sign, number] = tokens.slice(index, index + 2);
  if (!sign?.isJoined) return false;
  const isClock = /^[:.]$/.test(sign.text) && number?.kind === 'number' && number.isJoined;
  return isClock || sign.kind === 'word';
}
