import { type CheckedInset, checkInset } from '../../../core/check/check-inset';
import type { Language } from '../../../core/language';
import type { CheckSection } from '../../../core/wire/office-server';
import { checkText } from '../../../text/dialogs/check';
import { describeGap } from '../../../text/inset-gaps';

/** INSET as a section of the report: what does not fit, and what each day still lacks, in one line a day. */
export function insetSection(inset: CheckedInset, language: Language): CheckSection {
  const { inset: title, insetFine: fine } = checkText[language];
  const findings = checkInset(inset).map(({ place, link, kind, name, gaps }) => ({
    place,
    link,
    kind,
    text: `${name[language]}: ${gaps.map((gap) => describeGap(gap, language)).join(' ')}`,
  }));
  return { title, fine, findings };
}
