import type { CheckNote } from '../../../core/check/check-note';
import type { CheckSection } from '../../../core/wire/office-server';
import { type CheckNoteText, type CheckSectionKey, sayCheckNote } from '../../../text/check';

/** A column that is wrong all the way down must not bury the page, nor be too much for one answer. */
const listedMost = 200;

/** One section of the report, in words. */
export function toSection(
  key: CheckSectionKey,
  notes: readonly CheckNote[],
  text: CheckNoteText,
): CheckSection {
  const { title, fine } = text.sections[key];
  return {
    title,
    fine,
    findings: limit(notes).map((note) => ({
      place: note.place,
      link: note.link,
      text: sayCheckNote(note, text),
      kind: note.kind,
    })),
  };
}

/** What needs a person comes first. */
function limit(notes: readonly CheckNote[]): readonly CheckNote[] {
  if (notes.length <= listedMost) return notes;
  const ordered = [
    ...notes.filter(({ kind }) => kind === 'mend'),
    ...notes.filter(({ kind }) => kind === 'know'),
  ];
  const listed = ordered.slice(0, listedMost);
  const a = String(notes.length - listedMost);
  return [...listed, { code: 'some-left-out', kind: 'know', place: '', link: '', a }];
}
