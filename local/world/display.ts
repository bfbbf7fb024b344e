/** How a cell looks: number formats and dates, for a school whose spreadsheets are set to the United Kingdom. */
import type { Cell } from './records';
import { localOfSerial } from './time';

interface NumberFormat {
  type?: string;
  pattern?: string;
}

export function numberFormatOf(cell: Cell | undefined): NumberFormat {
  const format = cell?.style?.userEnteredFormat as { numberFormat?: NumberFormat } | undefined;
  return format?.numberFormat ?? {};
}

export function isDate(cell: Cell | undefined): boolean {
  return /^(DATE|TIME|DATE_TIME)$/.test(numberFormatOf(cell).type ?? '');
}

// assumed A-date-pattern: a spreadsheet with locale en_GB shows a date without a pattern like this.
const DEFAULT_PATTERNS: Record<string, string> = {
  DATE: 'dd/mm/yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
};

export function displayText(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined) return cell?.formula === undefined ? '' : '#ERROR!';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const { type, pattern } = numberFormatOf(cell);
  const datePattern = DEFAULT_PATTERNS[type ?? ''];
  if (datePattern) return displayDate(value, pattern || datePattern);
  return displayNumber(value, pattern ?? '');
}

function displayNumber(value: number, pattern: string): string {
  const match = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(pattern);
  if (!match) return String(Number(value.toPrecision(10)));
  const [, grouped, decimals = '', percent = ''] = match;
  const shown = new Intl.NumberFormat('en-GB', {
    useGrouping: grouped !== undefined,
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  }).format(percent ? value * 100 : value);
  return shown + percent;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const LETTERS: Record<string, (parts: DateParts, width: number) => string> = {
  y: ({ year }, width) => (width > 2 ? year : year.slice(2)),
  m: ({ month }, width) => numberOrName(month, MONTHS[Number(month) - 1], width),
  d: ({ day, weekday }, width) => numberOrName(day, weekday, width),
  h: ({ hour }, width) => short(hour, width),
  n: ({ minute }, width) => short(minute, width),
  s: ({ second }, width) => short(second, width),
};

type DateParts = Record<
  'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'weekday',
  string
>;

const short = (text: string, width: number): string => (width > 1 ? text : String(Number(text)));

function numberOrName(number: string, name = '', width = 1): string {
  if (width < 3) return short(number, width);
  return width > 3 ? name : name.slice(0, 3);
}

function displayDate(serial: number, pattern: string): string {
  const local = localOfSerial(serial);
  const [year = '', month = '', day = ''] = local.slice(0, 10).split('-');
  const [hour = '', minute = '', second = ''] = local.slice(11).split(':');
  const weekday = DAYS[new Date(`${local}Z`).getUTCDay()] ?? '';
  const parts = { year, month, day, hour, minute, second, weekday };
  let afterHour = false;
  return pattern.replace(/"([^"]*)"|y+|m+|d+|h+|s+/gi, (token, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted;
    const letter = token.charAt(0).toLowerCase();
    // As in Sheets, m after an hour is a minute.
    const meant = letter === 'm' && afterHour && token.length < 3 ? 'n' : letter;
    afterHour ||= letter === 'h';
    return LETTERS[meant]?.(parts, token.length) ?? token;
  });
}
