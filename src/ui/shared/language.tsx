import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import { type Bilingual, inLanguage, type Language, otherLanguage } from '../../core/language';
import { sharedPageText } from '../../text/shared-page';

const Chosen = createContext<Language>('en');

/** Says the page's language to everything inside it and to the document. */
export function InLanguage(props: { language: Language; children: ComponentChildren }) {
  useLayoutEffect(() => {
    document.documentElement.lang = props.language;
  }, [props.language]);
  return <Chosen.Provider value={props.language}>{props.children}</Chosen.Provider>;
}

export function useLanguage(): Language {
  return useContext(Chosen);
}

/** The sentences of a text module in the page's language. */
export function useWords<T>(text: Readonly<Record<Language, T>>): T {
  return text[useContext(Chosen)];
}

/**
 * The `lang` of a school's text: the page's, or the other where it exists only in that. It is always said,
 * because Preact takes a `lang` away by leaving it empty, and then it is read out in no known language.
 */
export function langOf(text: Bilingual, language: Language): Language {
  if (text[language].trim() || !inLanguage(text, language)) return language;
  return otherLanguage(language);
}

/** A text of the school's, in the page's language where there is one. */
export function SchoolText(props: { text: Bilingual }) {
  const language = useLanguage();
  return <span lang={langOf(props.text, language)}>{inLanguage(props.text, language)}</span>;
}

/** Names the other language, in that language. */
export function LanguageSwitch(props: { onChoose: (language: Language) => void }) {
  const language = useLanguage();
  const other = otherLanguage(language);
  return (
    <button type="button" class="link-button" lang={other} onClick={() => props.onChoose(other)}>
      {sharedPageText[language].otherLanguage}
    </button>
  );
}
