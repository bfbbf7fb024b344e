import type { Gap, GapCode, OptionList } from '../core/inset/gaps/gap';
import type { Crowd } from '../core/inset/types';
import { inLanguage, type Language } from '../core/language';
import { formatDate, formatNumber, formatSchoolYear } from './dates';
import { fill } from './fill';
import { formatHours } from './hours';
import { insetGapsCy } from './inset-gaps-cy';
import { insetGapsEn } from './inset-gaps-en';

export const welshNeedsProofRead = true;

export type GapText = {
  readonly lists: Readonly<Record<OptionList, string>>;
  readonly crowds: Readonly<Record<Crowd, string>>;
  /** What `{owner}` and `{name}` become where nobody, and nothing, is named. */
  readonly nobody: string;
  readonly noName: string;
  /** Each may name the details of its gap. */
  readonly gaps: Readonly<Record<GapCode, string>>;
};

export const insetGapText: Readonly<Record<Language, GapText>> = {
  en: insetGapsEn,
  cy: insetGapsCy,
};

/** The gap in one sentence. */
export function describeGap(gap: Gap, language: Language): string {
  return sayGap(gap, insetGapText[language], language);
}

/** The same with words that were read from a file. */
function sayGap({ code, details }: Gap, text: GapText, language: Language): string {
  const values = Object.entries(details as Details).map(([key, value]) => [
    key,
    sayDetail(key, value, text, language),
  ]);
  return fill(text.gaps[code], Object.fromEntries(values));
}

type Detail = string | number | { readonly en: string; readonly cy: string };
type Details = Readonly<Record<string, Detail>>;

const inMinutes = new Set(['minutes', 'most', 'held', 'needed']);

function sayDetail(key: string, value: Detail, text: GapText, language: Language): string {
  if (typeof value === 'object') return inLanguage(value, language) || text.noName;
  if (typeof value === 'number')
    return inMinutes.has(key) ? formatHours(value) : formatNumber(value);
  if (key === 'date' || key === 'dayDate' || key === 'was') return formatDate(value, language);
  if (key === 'list') return text.lists[value as OptionList];
  if (key === 'crowd') return text.crowds[value as Crowd];
  if (key === 'year') return formatSchoolYear(value);
  return key === 'owner' && value === '' ? text.nobody : value;
}
