import type { CheckCode, CheckNote } from '../core/check/check-note';
import type { Language } from '../core/language';
import { checkNotesCy } from './check-cy';
import { checkNotesEn } from './check-en';
import { fill } from './fill';

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
  /** What `{found}` becomes where something stands in the cell, and where nothing does. */
  readonly found: string;
  readonly foundNothing: string;
  /** What `{instead}` becomes where there is a `c`. */
  readonly instead: string;
  /** Each may name `a`, `b` and `c` of its note. */
  readonly notes: Readonly<Record<CheckCode, string>>;
};

export const checkNoteText: Readonly<Record<Language, CheckNoteText>> = {
  en: checkNotesEn,
  cy: checkNotesCy,
};

export function sayCheckNote(note: CheckNote, text: CheckNoteText): string {
  const { a = '', b = '', c = '' } = note;
  const found = b === '' ? text.foundNothing : fill(text.found, { b });
  const instead = c === '' ? '' : fill(text.instead, { c });
  return fill(text.notes[note.code], { a, b, c, found, instead });
}
