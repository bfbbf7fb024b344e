import { type Language, languageOfLocale } from '../core/language';
import type { Identity, Store } from './ports';

const languageKey = 'language';

/** What the person chose in this add-on, else the language of their Google account. */
export function findLanguage(identity: Identity, userStore: Store): Language {
  const chosen = userStore.get(languageKey);
  return chosen === 'en' || chosen === 'cy' ? chosen : languageOfLocale(identity.locale());
}

/** `language` comes from a page and may be anything; anything else than Welsh is English. */
export function chooseLanguage(userStore: Store, language: unknown): Language {
  const chosen: Language = language === 'cy' ? 'cy' : 'en';
  userStore.set(languageKey, chosen);
  return chosen;
}
