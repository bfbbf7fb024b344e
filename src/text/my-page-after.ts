import type { Language } from '../core/language';
import { formatNumber } from './dates';

export const welshNeedsProofRead = true;

/** My page: the three questions after an occasion, the draft for one's own log, and catching up. */
const en = {
  after: 'How was it?',
  questions: {
    useful: 'Was it worth the time?',
    learned: 'Did you learn something you will use?',
    common: 'Do we now share an understanding of the priority?',
  },
  /** From 1 to 4. */
  scales: {
    useful: ['1 · Not at all', '2 · A little', '3 · Mostly', '4 · Fully'],
    learned: ['1 · Nothing', '2 · A little', '3 · Quite a lot', '4 · A lot'],
    common: ['1 · Not yet', '2 · A little', '3 · Mostly', '4 · Fully'],
  },
  chooseOne: 'Choose one of the four.',
  withoutNames: 'Leaders see the answers from five people up, without names.',
  send: 'Send my answers',
  sending: 'Sending…',
  answered: 'Thank you. You answered; you can change it for a fortnight after the day.',
  changeAnswers: 'Change my answers',
  answersKept: 'Thank you. Your answers are kept, without your name.',

  log: 'For your log',
  logWhy: 'You took part, so here is a draft for your log.',
  colleaguesRead: 'Colleagues can read what stands in your log. No pupil names.',
  accept: 'Put it in my log',
  accepting: 'Saving…',
  changeFirst: 'Change it first',
  notForLog: 'Not for my log',
  changeTitle: 'Change the draft',
  inLog: 'In your log. You can change it in the sidebar.',
  putAway: 'Not in your log. You can bring it back below.',
  away: (count: number) => `Not for your log (${formatNumber(count)})`,
  bringBack: 'Bring it back',
  broughtBack: 'It is here again as a draft.',
  restored: 'What you changed last time is back.',
  undoRestored: 'Go back to the draft',

  catchUp: 'To catch up',
  catchUpDone: 'Caught up',
  left: (hours: string) => `${hours} to catch up`,
  by: (date: string) => `By ${date}`,
  byPassed: 'That date has passed. It counts whenever you do it.',
  counts: (date: string) => `Counts towards ${date}`,
  noResource: (lead: string) => `No resource is set yet. Ask ${lead} which one suits.`,
  open: 'Open it',
  newTab: '(opens in a new tab)',
  modes: { live: 'Live', recorded: 'Recorded' },
  languages: { en: 'In English', cy: 'In Welsh', both: 'In English and Welsh' },
  done: 'Say what I have done',
  doneHours: 'How many hours did it take?',
  reflection: 'What did you take from it?',
  reflectionHint:
    'One or two sentences are enough. Those who plan INSET can read this: the PL lead, the deputy and the headteacher. Colleagues cannot. No pupil names.',
  saveDone: 'Save as done',
  doneSaved: 'Saved. It counts towards your hours.',
  allCaughtUp: 'You have nothing to catch up.',
  alreadyDone: 'Already done',
  enteredForYou: 'entered for you',
  saidAgain: 'Not counted: the same time was entered again later, and that counts.',
  countsOnly: (hours: string) =>
    `${hours} of it count: you had missed no more when it was entered.`,
  countsNone: 'Not counted: you had missed nothing when it was entered.',
  onTopOf: (hours: string) => `${hours} count already. Write only what comes on top.`,
  catchUpRestored: 'What you typed last time is back.',
  clear: 'Clear it',
};

export type MyPageAfterText = typeof en;

const cy: MyPageAfterText = {
  after: 'Sut oedd hi?',
  questions: {
    useful: 'A oedd yn werth yr amser?',
    learned: 'A wnaethoch chi ddysgu rhywbeth y byddwch yn ei ddefnyddio?',
    common: 'A ydym bellach yn rhannu dealltwriaeth o’r flaenoriaeth?',
  },
  scales: {
    useful: ['1 · Dim o gwbl', '2 · Ychydig', '3 · Gan mwyaf', '4 · Yn llwyr'],
    learned: ['1 · Dim byd', '2 · Ychydig', '3 · Cryn dipyn', '4 · Llawer'],
    common: ['1 · Ddim eto', '2 · Ychydig', '3 · Gan mwyaf', '4 · Yn llwyr'],
  },
  chooseOne: 'Dewiswch un o’r pedwar.',
  withoutNames: 'Bydd arweinwyr yn gweld atebion pan fydd o leiaf pump wedi ateb, heb enwau.',
  send: 'Anfon fy atebion',
  sending: 'Wrthi’n anfon…',
  answered: 'Diolch. Rydych wedi ateb; gallwch newid eich atebion am bythefnos ar ôl y diwrnod.',
  changeAnswers: 'Newid fy atebion',
  answersKept: 'Diolch. Mae’ch atebion wedi’u cadw, heb eich enw.',

  log: 'Ar gyfer eich cofnod',
  logWhy: 'Gwnaethoch gymryd rhan, felly dyma ddrafft ar gyfer eich cofnod.',
  colleaguesRead: 'Gall cydweithwyr ddarllen yr hyn sydd yn eich cofnod. Dim enwau disgyblion.',
  accept: 'Ei roi yn fy nghofnod',
  accepting: 'Wrthi’n cadw…',
  changeFirst: 'Ei newid yn gyntaf',
  notForLog: 'Nid ar gyfer fy nghofnod',
  changeTitle: 'Newid y drafft',
  inLog: 'Yn eich cofnod. Gallwch ei newid yn y bar ochr.',
  putAway: 'Nid yw yn eich cofnod. Gallwch ddod ag ef yn ôl isod.',
  away: (count) => `Nid ar gyfer eich cofnod (${formatNumber(count)})`,
  bringBack: 'Dod ag ef yn ôl',
  broughtBack: 'Mae yma eto fel drafft.',
  restored: 'Mae’r newidiadau a wnaethoch y tro diwethaf yn ôl yma.',
  undoRestored: 'Mynd yn ôl i’r drafft',

  catchUp: 'I ddal i fyny',
  catchUpDone: 'Wedi dal i fyny',
  left: (hours) => `I ddal i fyny: ${hours}`,
  by: (date) => `Erbyn ${date}`,
  byPassed: 'Mae’r dyddiad hwnnw wedi mynd heibio. Bydd yn cyfrif pryd bynnag y gwnewch hynny.',
  counts: (date) => `Yn cyfrif tuag at: ${date}`,
  noResource: (lead) =>
    `Nid oes adnodd wedi’i ddewis eto. Gofynnwch i’r arweinydd dysgu proffesiynol pa un sy’n addas: ${lead}.`,
  open: 'Ei agor',
  newTab: '(yn agor mewn tab newydd)',
  modes: { live: 'Byw', recorded: 'Wedi’i recordio' },
  languages: { en: 'Yn Saesneg', cy: 'Yn Gymraeg', both: 'Yn Gymraeg a Saesneg' },
  done: 'Nodi’r hyn a wnes i',
  doneHours: 'Faint o oriau gymerodd hyn?',
  reflection: 'Beth gawsoch chi ohono?',
  reflectionHint:
    'Mae brawddeg neu ddwy’n ddigon. Gall y rhai sy’n cynllunio HMS ddarllen hyn: yr arweinydd dysgu proffesiynol, y dirprwy a’r pennaeth. Ni all cydweithwyr. Dim enwau disgyblion.',
  saveDone: 'Cadw fel wedi’i wneud',
  doneSaved: 'Wedi’i gadw. Mae’n cyfrif tuag at eich oriau.',
  allCaughtUp: 'Nid oes gennych ddim i ddal i fyny ag ef.',
  alreadyDone: 'Wedi’i wneud eisoes',
  enteredForYou: 'cofnodwyd ar eich rhan',
  saidAgain: 'Heb ei gyfrif: cofnodwyd yr un amser eto’n ddiweddarach, a hwnnw sy’n cyfrif.',
  countsOnly: (hours) =>
    `Yr hyn sy’n cyfrif: ${hours}. Nid oeddech wedi colli mwy na hynny pan gafodd ei gofnodi.`,
  countsNone: 'Heb ei gyfrif: nid oeddech wedi colli dim pan gafodd ei gofnodi.',
  onTopOf: (hours) => `Yn cyfrif eisoes: ${hours}. Ysgrifennwch yr hyn sy’n ychwanegol yn unig.`,
  catchUpRestored: 'Mae’r hyn a deipioch y tro diwethaf yn ôl yma.',
  clear: 'Ei glirio',
};

export const myPageAfterText: Readonly<Record<Language, MyPageAfterText>> = { en, cy };
