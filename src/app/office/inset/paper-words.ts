import type { Bilingual } from '../../../core/language';
import { joinBoth, type SchoolOrder } from '../../../core/run/labels';
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
  const setting = tabs.settings.rows().filter(({ key }) => key === 'school-order');
  const order: SchoolOrder = setting.pop()?.value.toLowerCase() === 'english' ? 'english' : 'welsh';
  const both = (text: Bilingual): string => joinBoth(text, order, ' / ');
  const say = (name: keyof InsetDocumentText): string => both(words[name]);
  return {
    say,
    both,
    labelled: (name, value) => `${say(name)}: ${value}`,
    date: (date) => both({ en: formatDateLong(date, 'en'), cy: formatDateLong(date, 'cy') }),
  };
}
