import { useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import type { Reply } from '../../core/wire/reply';
import { settle } from './settle';

export type ChosenLanguage = {
  readonly language: Language;
  /** The server did not keep the last choice: the next visit begins in the language before. */
  readonly notKept: boolean;
  /** As the server says it is. */
  readonly take: (language: Language) => void;
  readonly choose: (language: Language) => void;
};

/** The page changes at once; whether the server keeps it is heard later. */
export function useChosenLanguage(
  first: Language,
  keep: (language: Language) => Promise<Reply<Language>>,
): ChosenLanguage {
  const [language, take] = useState(first);
  const [notKept, setNotKept] = useState(false);
  const choose = (chosen: Language) => {
    take(chosen);
    setNotKept(false);
    void settle(keep(chosen), chosen).then((answer) => setNotKept(!answer.ok));
  };
  return { language, notKept, take, choose };
}
