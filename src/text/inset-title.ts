import { type Bilingual, inLanguage } from '../core/language';

export const welshNeedsProofRead = true;

export const noTitle: Bilingual = { en: 'No title yet', cy: 'Dim teitl eto' };

/** What a day or session is called, or that it is called nothing yet: a draft needs only a date (P-75). */
export function sayTitle(title: Bilingual): Bilingual {
  return inLanguage(title, 'en') === '' ? noTitle : title;
}
