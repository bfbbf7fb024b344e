import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

/** The attendance certificate for one's own file, which is in both languages at once. */
const en = {
  title: 'Certificate of attendance',
  tookPart: 'took part in this professional learning',
  year: 'School year',
  date: 'Date',
  what: 'Professional learning',
  hours: 'Hours',
  caughtUp: 'catch-up',
  total: 'Total',
  lead: 'Professional learning lead',
  printed: 'Printed on',
};

const cy: typeof en = {
  title: 'Tystysgrif presenoldeb',
  tookPart: 'wedi cymryd rhan yn y dysgu proffesiynol hwn',
  year: 'Blwyddyn ysgol',
  date: 'Dyddiad',
  what: 'Dysgu proffesiynol',
  hours: 'Oriau',
  caughtUp: 'dal i fyny',
  total: 'Cyfanswm',
  lead: 'Arweinydd dysgu proffesiynol',
  printed: 'Argraffwyd',
};

export const certificateText: Readonly<Record<Language, typeof en>> = { en, cy };
