import type { Language } from '../../core/language';
import { authorise } from '../authorise';
import { chooseLanguage } from '../language';
import type { LogContext } from './context';

/** Remembered for the person, on every computer. */
export function setLanguage(context: LogContext, openedFor: string, language: unknown): Language {
  authorise(context.identity, openedFor);
  return chooseLanguage(context.userStore, language);
}
