import { type CivilDate, isCivilDate } from '../civil-date';
import { monthOfWord } from '../date-words';

/** A date as people type one inside a text: `12/04/2027`, `12.4.27`, `2027-04-12`, `12 April 2027`, `12 Ebrill 2027`. */
export const typedDate = String.raw`\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th|af|ail|fed|eg)?\s+\p{L}+\s+\d{4}`;

/** Day before month. `null` where it is no such date, or no day that there is. */
export function readTypedDate(typed: string): CivilDate | null {
  const text = typed.trim().toLowerCase();
  if (/^\d{4}-/.test(text)) return toDate(...(text.split('-') as [string, string, string]));
  const [day = '', month = '', year = ''] = text.split(/[./\s-]+/);
  const named = monthOfWord(month);
  return toDate(year, named === null ? month : String(named), day.replace(/\D+$/, ''));
}

function toDate(year: string, month: string, day: string): CivilDate | null {
  const whole = year.length === 2 ? `20${year}` : year;
  const date = `${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(date) ? date : null;
}
