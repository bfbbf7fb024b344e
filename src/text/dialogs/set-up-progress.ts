import type { Language } from '../../core/language';
import { formatCount } from './common';

export const welshNeedsProofRead = true;

const en = {
  building: 'Setting up',
  steps: (done: number, total: number) =>
    `${formatCount(done)} of ${formatCount(total)} steps done`,
  starting: 'Starting…',
  leave:
    'You can close this. The next time you open Set up it carries on from here; nothing is made twice.',
  stoppedTitle: 'It stopped on the way',
  stoppedKept: (done: number, total: number) =>
    `The first ${formatCount(done)} of ${formatCount(total)} steps are done and stay done.`,
  carryOn: 'Carry on',
  failed: 'What could not be done',
  failedNext: 'The rest went on. Run Set up again once the cause is gone.',
  doneTitle: 'Set up is finished',
  rightTitle: 'Everything was already right',
  rightBody: 'Nothing had to be changed.',
  lookTitle: 'Nothing was changed',
  lookBody: 'Please read what follows. The rest is right.',
  changes: 'What was made or repaired',
  warnings: 'Please know',
  next: 'What comes next',
  open: 'Open',
  log: 'PL Log',
  contacts: 'PL Contacts',
  area: 'Professional Learning Team area',
  runner: (runner: string) => `Runner: ${runner}`,
};

export type SetUpProgressText = typeof en;

const cy: SetUpProgressText = {
  building: 'Wrthi’n sefydlu',
  steps: (done, total) => `Camau wedi’u gwneud: ${formatCount(done)} o ${formatCount(total)}`,
  starting: 'Wrthi’n dechrau…',
  leave:
    'Gallwch gau hwn. Y tro nesaf y byddwch yn agor Sefydlu bydd yn parhau o’r fan hon; ni chaiff dim ei wneud ddwywaith.',
  stoppedTitle: 'Stopiodd ar y ffordd',
  stoppedKept: (done, total) =>
    `Camau sydd wedi’u gwneud ac sy’n aros felly: ${formatCount(done)} o ${formatCount(total)}.`,
  carryOn: 'Parhau',
  failed: 'Beth na ellid ei wneud',
  failedNext: 'Aeth y gweddill ymlaen. Rhedwch Sefydlu eto pan fydd yr achos wedi mynd.',
  doneTitle: 'Mae’r sefydlu wedi gorffen',
  rightTitle: 'Roedd popeth eisoes yn iawn',
  rightBody: 'Nid oedd angen newid dim.',
  lookTitle: 'Ni newidiwyd dim',
  lookBody: 'Darllenwch yr hyn sy’n dilyn. Mae’r gweddill yn iawn.',
  changes: 'Beth a wnaed neu a drwsiwyd',
  warnings: 'Mae’n dda gwybod',
  next: 'Beth sy’n dod nesaf',
  open: 'Agor',
  log: 'PL Log',
  contacts: 'PL Contacts',
  area: 'Ardal y Tîm Dysgu Proffesiynol',
  runner: (runner) => `Rhedwr: ${runner}`,
};

export const setUpProgressText: Readonly<Record<Language, SetUpProgressText>> = { en, cy };
