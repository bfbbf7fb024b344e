/** `Utilities.formatDate`: the letters of Java's SimpleDateFormat that people use. */
import { ScriptException } from '../world/errors';
import { localOf, offsetMs } from '../world/time';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  weekday: number;
  offsetMinutes: number;
}

function partsOf(epochMs: number, timeZone: string): Parts {
  const local = localOf(epochMs, timeZone);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = local
    .split(/[-T:]/)
    .map(Number);
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    millisecond: ((epochMs % 1000) + 1000) % 1000,
    weekday: new Date(`${local}Z`).getUTCDay(),
    offsetMinutes: Math.round(offsetMs(epochMs, timeZone) / 60_000),
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

function offset(minutes: number, separator: string): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`;
}

function name(names: string[], index: number, width: number): string {
  const full = names[index] ?? '';
  return width > 3 ? full : full.slice(0, 3);
}

const LETTERS: Record<string, (parts: Parts, width: number) => string> = {
  y: ({ year }, width) => (width === 2 ? pad(year % 100, 2) : pad(year, width)),
  M: ({ month }, width) => (width > 2 ? name(MONTHS, month - 1, width) : pad(month, width)),
  d: ({ day }, width) => pad(day, width),
  E: ({ weekday }, width) => name(DAYS, weekday, width),
  u: ({ weekday }, width) => pad(weekday || 7, width),
  H: ({ hour }, width) => pad(hour, width),
  h: ({ hour }, width) => pad(hour % 12 || 12, width),
  m: ({ minute }, width) => pad(minute, width),
  s: ({ second }, width) => pad(second, width),
  S: ({ millisecond }, width) => pad(millisecond, width),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  Z: ({ offsetMinutes }) => offset(offsetMinutes, ''),
  X: ({ offsetMinutes }, width) =>
    offsetMinutes === 0 ? 'Z' : offset(offsetMinutes, width > 2 ? ':' : ''),
};

export function formatDate(date: Date, timeZone: string, pattern: string): string {
  if (Number.isNaN(date.getTime())) throw new ScriptException('Invalid argument: date');
  const parts = partsOf(date.getTime(), timeZone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (token, quoted, letter) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    const format = LETTERS[letter];
    if (!format) throw new Error(`not in the local workspace: date format letter ${letter}`);
    return format(parts, token.length);
  });
}
