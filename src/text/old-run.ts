import type { LocalMoment } from '../core/civil-date';
import type { Language } from '../core/language';
import { formatMomentOn } from './dates';

export const welshNeedsProofRead = true;

/** Shown for a while when PL Office opens. */
const en = (moment: LocalMoment): string =>
  `The last run in which everything went well was ${formatMomentOn(moment, 'en')}. Choose “Run now” to see what is wrong.`;

const cy = (moment: LocalMoment): string =>
  `Roedd y rhediad diwethaf yr aeth popeth yn iawn ynddo ${formatMomentOn(moment, 'cy')}. Dewiswch “Rhedeg nawr” i weld beth sydd o’i le.`;

export const oldRunText: Readonly<Record<Language, (moment: LocalMoment) => string>> = { en, cy };
