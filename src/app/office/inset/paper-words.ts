import { type Bilingual, joinBoth } from '../../../core/language';
import { readSchoolFirst, readSettings } from '../../../core/state';
import { formatDateLong } from '../../../text/dates';
import type { InsetDocumentText } from '../../../text/inset-documents';
import type { InsetSession } from './inset-session';

/** How the papers say things: in both languages, the school’s first one first. */
export type PaperWords = {
  say(name: keyof InsetDocumentText): string;
  both(text: Bilingual): string;
  /** `Dyddiad / Date: …` */
  labelled(name: keyof InsetDocumentText, value: string): string;
  date(date: string): string;
};

export function paperWords({ context, tabs }: InsetSession): PaperWords {
  const words = context.words.read('documents').inset;
  const first = readSchoolFirst(readSettings(tabs.settings.rows()));
  const both = (text: Bilingual): string => joinBoth(text, first);
  const say = (name: keyof InsetDocumentText): string => both(words[name]);
  return {
    say,
    both,
    labelled: (name, value) => `${say(name)}: ${value}`,
    date: (date) => both({ en: formatDateLong(date, 'en'), cy: formatDateLong(date, 'cy') }),
  };
}
