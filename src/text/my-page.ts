import type { Language } from '../core/language';
import { formatHours } from './hours';

export const welshNeedsProofRead = true;

/** My page: its frame, what is on now and what comes. */
const en = {
  onlyMine:
    'This page shows only what concerns you. Where others can read something, it says so there.',
  notOpened: 'This page could not open',
  languageNotKept: 'The language is changed here, but could not be kept for next time.',
  /** Why a call brought no answer; each is a whole paragraph. */
  failures: {
    'no-answer': 'No answer came. What you typed is kept here. Try again.',
    offline:
      'The school’s sheet could not be reached. What you typed is kept here. Check the internet connection, then try again.',
    'several-accounts':
      'Google did not allow this. It happens when this browser is signed in to several Google accounts: it then asks as the wrong one. What you typed is kept here. Open this page where only your school account is signed in.',
    failed:
      'Something went wrong. What you typed is kept here. Try again in a minute; if it goes on, tell whoever looks after professional learning.',
  },

  kinds: { day: 'INSET day', session: 'Twilight session' },
  now: 'Now',
  next: 'Next',
  noneToCome: 'Nothing more is planned for this year yet. What is planned will stand here.',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  signedIn: 'You are signed in',
  present: 'You are marked as present',
  at: (time: string) => `at ${time}`,
  until: (time: string) => `until ${time}`,
  signInUntil: (time: string) => `You can sign in until ${time}.`,
  signInFrom: (time: string) => `You can sign in here on the day from ${time}.`,
  closesIn: (minutes: number) => `Signing in closes in ${formatHours(minutes)}.`,
  opensIn: (minutes: number) => `Signing in opens in ${formatHours(minutes)}.`,
  startsIn: (minutes: number) => `It starts in ${formatHours(minutes)}.`,
  signInClosed: (lead: string) =>
    `Signing in is closed. If you are here, tell ${lead}, who can still mark you as present.`,
  byMistake: (lead: string) => `Signed in by mistake? Tell ${lead}.`,

  comes: 'What comes',
  expected: {
    expected: 'You are expected',
    invited: 'You are invited',
    'invited and paid': 'You are invited and paid',
    'invited, time in lieu': 'You are invited, with time in lieu',
    'not a working day': 'Not one of your working days',
    'caught up later': 'Not one of your working days',
    away: 'Not expected of you',
  },
  expectedMore: {
    invited: 'It is not part of the hours expected of you. Come if you can: you are welcome.',
    'invited and paid':
      'It is not part of the hours expected of you. When you come, the time is paid.',
    'invited, time in lieu':
      'It is not part of the hours expected of you. When you come, you get the time back.',
    'not a working day': 'You are welcome, not expected.',
    'caught up later':
      'You owe the day it counts towards, so you catch up with its time afterwards. You are welcome all the same.',
    away: 'You are away then. You are welcome all the same.',
  },
  countsTowards: (date: string) => `Counts towards ${date}`,
  more: 'Aim, agenda and place',
  agenda: 'Agenda',
  aim: 'Aim',
  purpose: 'Why',
  outcome: 'What you can expect',
  priority: 'Priority',
  venue: 'Where',
  toFollow: 'Aim and agenda are not here yet.',

  cannotCome: 'I cannot come',
  noReason: 'No reason is asked.',
  saidCannotCome: 'You said that you cannot come.',
  leadCanSee: (lead: string) => `${lead} can see it in the register. No reason is asked or kept.`,
  afterAll: 'I can come after all',
  hereAfterAll: 'If you are here after all, sign in.',
  saving: 'Saving…',
};

export type MyPageText = typeof en;

const cy: MyPageText = {
  onlyMine:
    'Dim ond yr hyn sy’n ymwneud â chi sydd ar y dudalen hon. Lle gall eraill ddarllen rhywbeth, mae’n dweud hynny yno.',
  notOpened: 'Nid oedd modd agor y dudalen hon',
  languageNotKept: 'Mae’r iaith wedi newid yma, ond nid oedd modd ei chadw at y tro nesaf.',
  failures: {
    'no-answer': 'Ni ddaeth ateb. Mae’r hyn a deipioch wedi’i gadw yma. Rhowch gynnig arall arni.',
    offline:
      'Nid oedd modd cyrraedd dalen yr ysgol. Mae’r hyn a deipioch wedi’i gadw yma. Gwiriwch y cysylltiad â’r rhyngrwyd, yna rhowch gynnig arall arni.',
    'several-accounts':
      'Ni chaniataodd Google hyn. Mae’n digwydd pan fydd y porwr hwn wedi mewngofnodi i sawl cyfrif Google: bydd wedyn yn gofyn fel y cyfrif anghywir. Mae’r hyn a deipioch wedi’i gadw yma. Agorwch y dudalen hon lle mae eich cyfrif ysgol yn unig wedi mewngofnodi.',
    failed:
      'Aeth rhywbeth o’i le. Mae’r hyn a deipioch wedi’i gadw yma. Rhowch gynnig arall arni ymhen munud; os yw’n parhau, dywedwch wrth bwy bynnag sy’n gofalu am ddysgu proffesiynol.',
  },

  kinds: { day: 'Diwrnod HMS', session: 'Sesiwn gyfnos' },
  now: 'Nawr',
  next: 'Nesaf',
  noneToCome:
    'Does dim byd arall wedi’i gynllunio ar gyfer eleni eto. Bydd yr hyn a gynllunnir i’w weld yma.',
  signIn: 'Cofrestru fy mod yma',
  signingIn: 'Wrthi’n cofrestru…',
  signedIn: 'Rydych wedi cofrestru',
  present: 'Rydych wedi’ch nodi’n bresennol',
  at: (time) => `am ${time}`,
  until: (time) => `tan ${time}`,
  signInUntil: (time) => `Gallwch gofrestru tan ${time}.`,
  signInFrom: (time) => `Gallwch gofrestru yma ar y diwrnod o ${time} ymlaen.`,
  closesIn: (minutes) => `Bydd cofrestru’n cau ymhen ${formatHours(minutes)}.`,
  opensIn: (minutes) => `Bydd cofrestru’n agor ymhen ${formatHours(minutes)}.`,
  startsIn: (minutes) => `Bydd yn dechrau ymhen ${formatHours(minutes)}.`,
  signInClosed: (lead) =>
    `Mae cofrestru wedi cau. Os ydych yma, rhowch wybod i’r arweinydd dysgu proffesiynol, a all eich nodi’n bresennol o hyd: ${lead}.`,
  byMistake: (lead) =>
    `Wedi cofrestru drwy gamgymeriad? Rhowch wybod i’r arweinydd dysgu proffesiynol: ${lead}.`,

  comes: 'Yr hyn sydd i ddod',
  expected: {
    expected: 'Mae disgwyl i chi ddod',
    invited: 'Mae gwahoddiad i chi',
    'invited and paid': 'Mae gwahoddiad i chi, gyda thâl',
    'invited, time in lieu': 'Mae gwahoddiad i chi, gydag amser yn gyfnewid',
    'not a working day': 'Nid un o’ch diwrnodau gwaith',
    'caught up later': 'Nid un o’ch diwrnodau gwaith',
    away: 'Does dim disgwyl i chi ddod',
  },
  expectedMore: {
    invited: 'Nid yw’n rhan o’r oriau a ddisgwylir gennych. Dewch os gallwch: mae croeso i chi.',
    'invited and paid':
      'Nid yw’n rhan o’r oriau a ddisgwylir gennych. Os dewch chi, telir am yr amser.',
    'invited, time in lieu':
      'Nid yw’n rhan o’r oriau a ddisgwylir gennych. Os dewch chi, cewch yr amser yn ôl.',
    'not a working day': 'Mae croeso i chi, ond does dim disgwyl i chi ddod.',
    'caught up later':
      'Disgwylir i chi wneud y diwrnod y mae’n cyfrif tuag ato, felly byddwch yn dal i fyny â’i amser wedyn. Mae croeso i chi ddod serch hynny.',
    away: 'Rydych i ffwrdd bryd hynny. Mae croeso i chi serch hynny.',
  },
  countsTowards: (date) => `Yn cyfrif tuag at: ${date}`,
  more: 'Nod, agenda a lleoliad',
  agenda: 'Yr agenda',
  aim: 'Nod',
  purpose: 'Pam',
  outcome: 'Beth i’w ddisgwyl',
  priority: 'Blaenoriaeth',
  venue: 'Ble',
  toFollow: 'Nid yw’r nod na’r agenda yma eto.',

  cannotCome: 'Ni allaf ddod',
  noReason: 'Ni ofynnir am reswm.',
  saidCannotCome: 'Rydych wedi dweud na allwch ddod.',
  leadCanSee: (lead) =>
    `Gall yr arweinydd dysgu proffesiynol weld hyn yn y gofrestr (${lead}). Ni ofynnir am reswm na’i gadw.`,
  afterAll: 'Gallaf ddod wedi’r cyfan',
  hereAfterAll: 'Os ydych yma wedi’r cyfan, cofrestrwch.',
  saving: 'Wrthi’n cadw…',
};

export const myPageText: Readonly<Record<Language, MyPageText>> = { en, cy };
