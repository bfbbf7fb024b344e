import type { Language } from '../../core/language';
import { counted } from './common';

export const welshNeedsProofRead = true;

const en = {
  title: 'Check the workbooks',
  checking: 'Reading every tab, the folders and documents, and who can open them.',
  checkedAt: (moment: string) => `Checked: ${moment}`,
  lastGoodRun: 'Last time everything went well',
  never: 'Not yet',
  runner: 'Runner',
  nobody: 'Nobody yet: run Set up',
  allFine: 'Everything is as it should be.',
  toMend: (count: number) => `${counted(count, 'thing', 'things')} to put right.`,
  noneToMend: 'Nothing to put right.',
  toKnow: (count: number) => `${counted(count, 'thing', 'things')} to know.`,
  nothingLost:
    'Until it is put right, the rest of each row still counts, and nothing is thrown away.',
  mend: 'Put right',
  know: 'Good to know',
  sectionMend: (count: number) => `${count} to put right`,
  sectionKnow: (count: number) => `${count} to know`,
  again: 'Check again',
  more: (count: number) => `Show ${count} more`,
  print: 'Print',
  inset: 'INSET',
  insetFine: 'Every day and session fits, and nothing is missing.',
};

export type CheckText = typeof en;

const cy: CheckText = {
  title: 'Gwirio’r llyfrau gwaith',
  checking: 'Wrthi’n darllen pob tab, y ffolderi a’r dogfennau, a phwy all eu hagor.',
  checkedAt: (moment) => `Gwiriwyd: ${moment}`,
  lastGoodRun: 'Y tro diwethaf i bopeth fynd yn iawn',
  never: 'Ddim eto',
  runner: 'Rhedwr',
  nobody: 'Neb eto: rhedwch Sefydlu',
  allFine: 'Mae popeth fel y dylai fod.',
  toMend: (count) => `Pethau i’w cywiro: ${count}.`,
  noneToMend: 'Dim i’w gywiro.',
  toKnow: (count) => `Pethau i’w gwybod: ${count}.`,
  nothingLost:
    'Nes caiff ei gywiro, mae gweddill pob rhes yn dal i gyfrif, ac nid oes dim yn cael ei daflu.',
  mend: 'I’w gywiro',
  know: 'Da gwybod',
  sectionMend: (count) => `i’w cywiro: ${count}`,
  sectionKnow: (count) => `i’w gwybod: ${count}`,
  again: 'Gwirio eto',
  more: (count) => `Dangos y gweddill (${count})`,
  print: 'Argraffu',
  inset: 'HMS',
  insetFine: 'Mae pob diwrnod a sesiwn yn cyd-fynd, ac nid oes dim ar goll.',
};

export const checkText: Readonly<Record<Language, CheckText>> = { en, cy };
