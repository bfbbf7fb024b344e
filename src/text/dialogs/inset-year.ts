import type { Language } from '../../core/language';

export const welshNeedsProofRead = true;

/** Which academic year an INSET page shows, and as it stood when. */
const en = {
  year: 'Academic year',
  readAt: (time: string) => `As it stood at ${time}.`,
  lookAgain: 'Look again',
};

export type InsetYearText = typeof en;

const cy: InsetYearText = {
  year: 'Blwyddyn academaidd',
  readAt: (time) => `Fel yr oedd am ${time}.`,
  lookAgain: 'Edrych eto',
};

export const insetYearText: Readonly<Record<Language, InsetYearText>> = { en, cy };
