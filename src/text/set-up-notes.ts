import type { Language } from '../core/language';
import { fill } from './fill';
import { setUpNotesCy } from './set-up-notes-cy';
import { setUpNotesEn } from './set-up-notes-en';

export const welshNeedsProofRead = true;

/** Something that set-up did, warns of or could not do; `a` and `b` are names, or numbers as text. */
export type SetUpNote = {
  readonly code: SetUpNoteCode;
  readonly a?: string;
  readonly b?: string;
  readonly c?: string;
};

export type SetUpNoteCode =
  | 'tabs-made'
  | 'tab-made'
  | 'column-added'
  | 'tabs-protected'
  | 'protected'
  | 'opened'
  | 'hidden'
  | 'frozen'
  | 'filter'
  | 'renewed'
  | 'to-publish'
  | 'time-zone'
  | 'locale'
  | 'settings-saved'
  | 'options-added'
  | 'templates-added'
  | 'rules-added'
  | 'contacts-made'
  | 'area-made'
  | 'folders-made'
  | 'folder-found'
  | 'calendar-made'
  | 'schedule-made'
  | 'readers-added'
  | 'copy-reset'
  | 'header-renamed'
  | 'title-taken'
  | 'tab-unreadable'
  | 'area-own'
  | 'contacts-own'
  | 'calendar-twice'
  | 'log-changed'
  | 'area-changed'
  | 'nobody-listed'
  | 'reader-refused';

/** Each may name `a`, `b` and `c` of its note. */
export type SetUpNoteText = Readonly<Record<SetUpNoteCode, string>>;

export const setUpNoteText: Readonly<Record<Language, SetUpNoteText>> = {
  en: setUpNotesEn,
  cy: setUpNotesCy,
};

export function saySetUpNote(note: SetUpNote, text: SetUpNoteText): string {
  const { a = '', b = '', c = '' } = note;
  return fill(text[note.code], { a, b, c });
}
