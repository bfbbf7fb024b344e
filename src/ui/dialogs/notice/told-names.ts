import { noticeSendingText } from '../../../text/dialogs/notice-sending';
import { useWords } from '../../shared/language';

/** Stages and states of the rows in a school's words; what is not known stays as it stands. */
export function useNames(): {
  readonly stage: (stage: string) => string;
  readonly state: (state: string) => string;
} {
  const words = useWords(noticeSendingText);
  return {
    stage: (stage) => lookUp(words.stages, stage),
    state: (state) => lookUp(words.states, state),
  };
}

function lookUp(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key;
}
