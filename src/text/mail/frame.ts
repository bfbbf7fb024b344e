import type { Bilingual } from '../../core/language';

export const welshNeedsProofRead = true;

/** At the top of every message, each in its own language. */
export const seeBelow: Bilingual = {
  en: 'English: see below',
  cy: 'Cymraeg: gweler isod',
};

/** In front of the subject of a test that somebody sends to themself. */
export const testMark: Bilingual = { en: 'TEST', cy: 'PRAWF' };
