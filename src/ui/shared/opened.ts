import { type Language, languages } from '../../core/language';
import type { Opened } from '../../core/wire/reply';

/**
 * For whom the page was opened, from its `<script type="application/json" id="opened">`. A page without
 * it (opened by itself) belongs to nobody, and the server refuses its calls.
 */
export function readOpened(page: Document): Opened {
  const text = page.getElementById('opened')?.textContent ?? '';
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return nobody;
    const { address, language } = parsed as { address?: unknown; language?: unknown };
    return {
      address: typeof address === 'string' ? address : '',
      language: isLanguage(language) ? language : 'en',
    };
  } catch {
    return nobody;
  }
}

const nobody: Opened = { address: '', language: 'en' };

function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
