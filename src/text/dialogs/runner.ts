import type { Language } from '../../core/language';

export const welshNeedsProofRead = true;

const en = {
  title: 'Take over as runner',
  what: 'One account does the work of this workbook: it sends the mail, makes the folders and documents, and wakes every ten minutes. We call it the runner.',
  runnerNow: 'Runner now',
  nobody: 'Nobody yet',
  lastGoodRun: 'Last time everything went well',
  isYou: 'You are the runner. There is nothing to take over.',
  means: 'If you take over',
  meansList: [
    'Mail to families and staff leaves from your account, and counts towards its limit for the day.',
    'The wake-up every ten minutes belongs to you; the one in the other account stops doing anything.',
    'Messages that were being sent in the other account are not sent again by themselves: you are asked about each one.',
    'New folders and documents are made by your account. Those that are there stay as they are.',
  ],
  areaFirst:
    'Your account may not change the Professional Learning Team area, so it could make no folders and let nobody in. First ask its owner to share the area with you, with the right to edit. You can take over now all the same: mail leaves as it should.',
  takeOver: 'Take over',
  takingOver: 'Taking over…',
  taken: (runner: string) => `Done. The runner is now: ${runner}`,
  takenNext: 'Everything that is due is done within ten minutes.',
};

export type RunnerText = typeof en;

const cy: RunnerText = {
  title: 'Cymryd drosodd fel rhedwr',
  what: 'Un cyfrif sy’n gwneud gwaith y llyfr gwaith hwn: mae’n anfon y negeseuon, yn gwneud y ffolderi a’r dogfennau, ac yn deffro bob deng munud. Y rhedwr yw ein henw ni arno.',
  runnerNow: 'Y rhedwr nawr',
  nobody: 'Neb eto',
  lastGoodRun: 'Y tro diwethaf i bopeth fynd yn iawn',
  isYou: 'Chi yw’r rhedwr. Does dim i’w gymryd drosodd.',
  means: 'Os byddwch yn cymryd drosodd',
  meansList: [
    'Bydd negeseuon i deuluoedd a staff yn gadael o’ch cyfrif chi, ac yn cyfrif tuag at ei derfyn am y diwrnod.',
    'Chi fydd biau’r deffro bob deng munud; bydd yr un yn y cyfrif arall yn peidio â gwneud dim.',
    'Ni fydd negeseuon a oedd yn cael eu hanfon yn y cyfrif arall yn cael eu hanfon eto ohonyn nhw’u hunain: gofynnir i chi am bob un.',
    'Eich cyfrif chi fydd yn gwneud ffolderi a dogfennau newydd. Bydd y rhai sydd yno’n aros fel y maen nhw.',
  ],
  areaFirst:
    'Ni chaiff eich cyfrif newid ardal y Tîm Dysgu Proffesiynol, felly ni allai wneud ffolderi na rhoi mynediad i neb. Yn gyntaf, gofynnwch i’w pherchennog rannu’r ardal â chi gyda’r hawl i olygu. Gallwch gymryd drosodd nawr yr un fath: bydd negeseuon yn gadael fel y dylent.',
  takeOver: 'Cymryd drosodd',
  takingOver: 'Wrthi’n cymryd drosodd…',
  taken: (runner) => `Wedi’i wneud. Y rhedwr nawr yw: ${runner}`,
  takenNext: 'Bydd popeth sy’n ddyledus yn cael ei wneud o fewn deng munud.',
};

export const runnerText: Readonly<Record<Language, RunnerText>> = { en, cy };
