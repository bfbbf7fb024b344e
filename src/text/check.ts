import type { CheckCode, CheckNote } from '../core/check/check-note';
import type { Language } from '../core/language';
import { checkNotesCy } from './check-cy';
import { checkNotesEn } from './check-en';

export const welshNeedsProofRead = true;

/** In the order of the report. */
export const checkSections = [
  'running',
  'tabs',
  'cells',
  'lists',
  'dates',
  'settings',
  'journal',
  'things',
  'access',
] as const;

export type CheckSectionKey = (typeof checkSections)[number];

export type CheckNoteText = {
  readonly sections: Readonly<
    Record<CheckSectionKey, { readonly title: string; readonly fine: string }>
  >;
  readonly notes: Readonly<Record<CheckCode, (a: string, b: string, c: string) => string>>;
};

export const checkNoteText: Readonly<Record<Language, CheckNoteText>> = {
  en: checkNotesEn,
  cy: checkNotesCy,
};

export function sayCheckNote(note: CheckNote, language: Language): string {
  return checkNoteText[language].notes[note.code](note.a ?? '', note.b ?? '', note.c ?? '');
}
