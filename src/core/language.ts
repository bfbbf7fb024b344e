export type Language = 'en' | 'cy';

export const languages: readonly Language[] = ['en', 'cy'];

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'cy' : 'en';
}

/** Google gives locales such as `cy`, `cy_GB` or `en-GB`. */
export function languageOfLocale(locale: string): Language {
  return /^cy\b/i.test(locale.replace('_', '-')) ? 'cy' : 'en';
}

/** A text a school writes in either language or both. */
export type Bilingual = { readonly en: string; readonly cy: string };

/** Each language with the other’s words, or `otherwise`, where it has none. */
export function inEither({ en, cy }: Bilingual, otherwise: string): Bilingual {
  return { en: en || cy || otherwise, cy: cy || en || otherwise };
}

/** One after the other, in each language. */
export function listNames(names: readonly Bilingual[]): Bilingual {
  return { en: names.map(({ en }) => en).join(', '), cy: names.map(({ cy }) => cy).join(', ') };
}

/** The text in the language asked for, or, where the school left that empty, in the other. */
export function inLanguage(text: Bilingual, language: Language): string {
  return text[language].trim() || text[otherLanguage(language)].trim();
}

/** Both languages, that of `first` before the other; once where they are the same or one is missing. */
export function joinBoth({ en, cy }: Bilingual, first: Language, between = ' / '): string {
  const parts = (first === 'cy' ? [cy, en] : [en, cy]).map((text) => text.trim());
  return [...new Set(parts.filter((part) => part !== ''))].join(between);
}
