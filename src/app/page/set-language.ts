import type { Language } from '../../core/language';
import { authorise } from '../authorise';
import { chooseLanguage } from '../language';
import { isOwner } from './connection';
import type { PageContext } from './context';
import { openVisit } from './visit';

/** Remembered for the person, on every computer; for nobody who is not in `Staff`. */
export function setLanguage(context: PageContext, openedFor: string, language: unknown): Language {
  authorise(context.identity, openedFor);
  if (!isOwner(context)) openVisit(context, openedFor);
  return chooseLanguage(context.visitorStore, language);
}
