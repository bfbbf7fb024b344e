/** What Sheets makes of a text that is typed, or written by `setValues` and `appendRow`. */
import { numberFormatOf } from './display';
import type { Cell, CellStyle } from './records';
import { serialOf } from './time';

function withNumberFormat(style: CellStyle | undefined, type: string, pattern: string): CellStyle {
  const format = style?.userEnteredFormat as { numberFormat?: object } | undefined;
  if (format?.numberFormat) return style ?? {};
  return { ...style, userEnteredFormat: { ...format, numberFormat: { type, pattern } } };
}

function cell(value: Cell['value'], style: CellStyle | undefined): Cell {
  return { ...(value !== undefined && value !== '' && { value }), ...(style && { style }) };
}

/** A cell with `text` typed into it; the cell's format and validation stay. */
export function typed(text: string, before: Cell | undefined): Cell {
  const style = before?.style;
  if (numberFormatOf(before).type === 'TEXT') return cell(text, style);
  if (text.startsWith("'")) return cell(text.slice(1), style);
  // assumed A-formula: nothing here evaluates formulas, so every formula shows an error.
  if (text.startsWith('=') && text.length > 1) {
    return { formula: text, value: '#ERROR!', ...(style && { style }) };
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return cell(trimmed.toLowerCase() === 'true', style);
  const number = parseNumber(trimmed);
  if (number !== undefined) {
    return cell(number.value, number.percent ? withNumberFormat(style, 'PERCENT', '0%') : style);
  }
  return parseMoment(trimmed, style) ?? cell(text, style);
}

function parseNumber(text: string): { value: number; percent: boolean } | undefined {
  const match = /^([+-]?)£?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?)(%?)$/i.exec(text);
  if (!match?.[2] || !/^[.\d]/.test(match[2])) return undefined;
  const size = Number(match[2].replace(/,/g, ''));
  if (Number.isNaN(size)) return undefined;
  const value = match[1] === '-' ? -size : size;
  return { value: match[3] ? value / 100 : value, percent: match[3] !== '' };
}

const MONTH_NAMES = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Day first, as in a spreadsheet set to the United Kingdom. */
function parseMoment(text: string, style: CellStyle | undefined): Cell | undefined {
  const match = /^(\S.*?)(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text);
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) {
    const [, hour, minute, second = '0'] = time;
    if (Number(hour) > 23 || Number(minute) > 59) return undefined;
    const days = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
    return cell(days, withNumberFormat(style, 'TIME', 'hh:mm:ss'));
  }
  const date = match?.[1] === undefined ? undefined : parseDate(match[1]);
  if (!date) return undefined;
  const [, , hour, minute = '00', second = '00'] = match ?? [];
  if (hour === undefined) {
    return cell(serialOf(`${date}T00:00:00`), withNumberFormat(style, 'DATE', 'dd/mm/yyyy'));
  }
  const serial = serialOf(`${date}T${hour.padStart(2, '0')}:${minute}:${second}`);
  if (Number.isNaN(serial)) return undefined;
  return cell(serial, withNumberFormat(style, 'DATE_TIME', 'dd/mm/yyyy hh:mm:ss'));
}

function parseDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/.exec(text);
  const named = /^(\d{1,2})[ -]([A-Za-z]{3,9})[ -](\d{4})$/.exec(text);
  if (iso) return civil(iso[1], iso[2], iso[3]);
  if (slashed) return civil(slashed[3], slashed[2], slashed[1]);
  if (!named?.[2]) return undefined;
  const month = MONTH_NAMES.indexOf(named[2].slice(0, 3).toLowerCase()) + 1;
  return month > 0 ? civil(named[3], String(month), named[1]) : undefined;
}

function civil(year = '', month = '', day = ''): string | undefined {
  const century = Number(year) < 30 ? '20' : '19';
  const full = year.length === 2 ? century + year : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || !real.toISOString().startsWith(date) ? undefined : date;
}
