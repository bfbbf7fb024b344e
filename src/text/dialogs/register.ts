import type { Language } from '../../core/language';
import { counted, formatCount } from './common';

export const welshNeedsProofRead = true;

/** People and chairs. */
type Room = {
  readonly chairs: number;
  readonly expected: number;
  readonly invited: number;
  readonly cannotCome: number;
  readonly guests: number;
};

const en = {
  title: 'Register',
  which: 'Day or session',
  groups: {
    unconfirmed: 'Over, not confirmed yet',
    today: 'Today',
    toCome: 'To come',
    over: 'Over',
  },
  day: 'INSET day',
  session: 'Twilight session',
  nothingPlanned:
    'No INSET day or twilight session is planned for this year yet. Once one is, its register is here.',
  towards: (day: string) => `Counts towards ${day}`,
  at: (venue: string) => `Where: ${venue}`,
  forWhom: { all: 'For all staff', teachers: 'For teachers', TAs: 'For teaching assistants' },
  print: 'Print the register sheet',
  chairs: (count: number): string => (count === 1 ? 'Chair to put out' : 'Chairs to put out'),
  cameCount: (count: number): string => (count === 1 ? 'Person present' : 'People present'),
  expectedCount: 'Expected',
  invitedCount: 'Invited',
  cannotCome: 'Said they cannot come',
  alsoThere: 'Also there',
  guests: 'From other schools',
  presentCount: 'Present',
  roomLabel: 'Who the room is for',
  noReason: 'Nobody is asked why they do not attend, and no reason is kept anywhere.',
  find: 'Find a name',
  groupBy: 'In groups by',
  by: { role: 'Role', phase: 'Phase' },
  allExpected: (count: number) => `All expected are present (${formatCount(count)})`,
  groupPresent: (count: number) => `All expected: present (${formatCount(count)})`,
  groupPresentOf: (group: string, count: number) =>
    `All expected: present (${formatCount(count)}): ${group}`,
  undo: 'Undo the last step',
  ofExpected: (present: number, expected: number) => `${present} present, ${expected} expected`,
  presentOnly: (present: number) => `${present} present`,
  expectedOnly: (expected: number) => `${expected} expected`,
  fromThen: (date: string) =>
    `Who is present can be marked from ${date} on. Until then: who has said that they cannot come, and how people are invited.`,
  otherGroup: 'No group given',
  nobodyFound: 'Nobody here has a name like that.',
  nobodyHere: 'The tab Staff names nobody who works here on that day.',
  found: (count: number) => counted(count, 'person', 'people'),
  expectations: {
    expected: 'Expected',
    invited: 'Invited',
    'not a working day': 'Not a working day',
    away: 'Not expected',
  },
  termsOf: (person: string) => `How they come: ${person}`,
  pay: { '': 'Invited', paid: 'Invited and paid', 'in lieu': 'Time in lieu' },
  present: 'Present',
  notAttending: 'Not attending',
  signedIn: (time: string) => `Signed in at ${time}`,
  saidNot: 'Said so on My page',
  partOf: 'Only part',
  partOfWho: (person: string) => `Only part: ${person}`,
  minutes: (most: number) => `Minutes of ${most}`,
  minutesOf: (most: number, person: string) => `Minutes of ${most}: ${person}`,
  notMinutes: (most: number) => `Whole minutes from 1 to ${most}; empty is all of it.`,
  closeTitle: 'Close without saving?',
  closeMore: (count: number) =>
    `Not saved yet: ${counted(count, 'person', 'people')}. It is lost when this closes.`,
  closeDo: 'Close without saving',
  closeKeep: 'Stay here',
  save: (count: number) => `Save ${counted(count, 'change', 'changes')}`,
  nothingToSave: 'Everything is saved',
  saving: 'Saving…',
  saved: (count: number) => `Saved: ${counted(count, 'person', 'people')}.`,
  unsavedElsewhere: (names: string) => `Not saved yet, on another register: ${names}`,
  held: {
    ask: 'This session is over, and nobody has said yet that it was held.',
    askMore: (hours: string) =>
      `Until then its ${hours} do not count. Saving somebody as present says so too.`,
    wasHeld: 'This session was held',
    wasNotHeld: 'It was not held',
    isHeld: (hours: string) => `Held. Its ${hours} count.`,
    correct: 'Correct this',
    correctTitle: 'This session was not held',
    correctMore:
      'Its hours no longer count, and its day is open again until another session stands in its place. Who was marked here stays on record.',
    reason: 'What happened',
    reasonHint: 'Kept with the plan, for those who can open PL Office. Name nobody.',
    reasonMissing: 'Say in a few words what happened, so that the plan can be understood later.',
    record: 'Record that it was not held',
    keep: 'Leave it as it is',
    savedHeld: 'Recorded: this session was held.',
    savedNotHeld: (date: string) => `Recorded: the session ${date} was not held.`,
    nobodyMarked:
      'This day is over, and nobody is marked present yet. Until then nobody is asked to catch up.',
    nobodyAtSession:
      'Nobody is marked present yet. Until then nobody is asked to catch up. Mark who was there.',
  },
  sheet: {
    title: 'Register',
    name: 'Name',
    role: 'Role',
    sign: 'Signature',
    room: ({ chairs, expected, invited, cannotCome, guests }: Room) =>
      `Chairs: ${chairs} (expected ${expected}, invited ${invited}, cannot come ${cannotCome}${guests > 0 ? `, from other schools ${guests}` : ''})`,
    guests: 'Guests and people from other schools',
  },
};

export type RegisterText = typeof en;

const cy: RegisterText = {
  title: 'Cofrestr',
  which: 'Diwrnod neu sesiwn',
  groups: {
    unconfirmed: 'Wedi bod, heb ei chadarnhau eto',
    today: 'Heddiw',
    toCome: 'I ddod',
    over: 'Wedi bod',
  },
  day: 'Diwrnod HMS',
  session: 'Sesiwn gyfnos',
  nothingPlanned:
    'Nid oes diwrnod HMS na sesiwn gyfnos wedi’u cynllunio ar gyfer y flwyddyn hon eto. Pan fydd un, bydd ei chofrestr yma.',
  towards: (day) => `Yn cyfrif tuag at: ${day}`,
  at: (venue) => `Ble: ${venue}`,
  forWhom: {
    all: 'I’r holl staff',
    teachers: 'I athrawon',
    TAs: 'I gynorthwywyr addysgu',
  },
  print: 'Argraffu’r daflen gofrestru',
  chairs: () => 'Nifer y cadeiriau i’w gosod',
  cameCount: () => 'Nifer yn bresennol',
  expectedCount: 'Disgwylir',
  invitedCount: 'Gwahoddwyd',
  cannotCome: 'Wedi dweud na allant ddod',
  alsoThere: 'Yno hefyd',
  guests: 'O ysgolion eraill',
  presentCount: 'Yn bresennol',
  roomLabel: 'Ar gyfer pwy mae’r ystafell',
  noReason: 'Ni ofynnir i neb pam nad ydynt yn mynychu, ac ni chedwir unrhyw reswm yn unman.',
  find: 'Chwilio am enw',
  groupBy: 'Mewn grwpiau yn ôl',
  by: { role: 'Rôl', phase: 'Cyfnod' },
  allExpected: (count) => `Pawb a ddisgwylir yn bresennol (${formatCount(count)})`,
  groupPresent: (count) => `Pawb a ddisgwylir: yn bresennol (${formatCount(count)})`,
  groupPresentOf: (group, count) =>
    `Pawb a ddisgwylir: yn bresennol (${formatCount(count)}): ${group}`,
  undo: 'Dadwneud y cam olaf',
  ofExpected: (present, expected) => `Yn bresennol: ${present}; disgwylir: ${expected}`,
  presentOnly: (present) => `Yn bresennol: ${present}`,
  expectedOnly: (expected) => `Disgwylir: ${expected}`,
  fromThen: (date) =>
    `Gellir marcio pwy sy’n bresennol o’r dyddiad hwn ymlaen: ${date}. Tan hynny: pwy sydd wedi dweud na allant ddod, a sut y gwahoddir pobl.`,
  otherGroup: 'Dim grŵp wedi’i nodi',
  nobodyFound: 'Nid oes neb yma ag enw fel yna.',
  nobodyHere: 'Nid yw’r tab Staff yn enwi neb sy’n gweithio yma y diwrnod hwnnw.',
  found: (count) => `Nifer y bobl: ${formatCount(count)}`,
  expectations: {
    expected: 'Disgwylir',
    invited: 'Gwahoddwyd',
    'not a working day': 'Nid yw’n ddiwrnod gwaith',
    away: 'Ni ddisgwylir',
  },
  termsOf: (person) => `Sut maent yn dod: ${person}`,
  pay: { '': 'Gwahoddwyd', paid: 'Gwahoddwyd, â thâl', 'in lieu': 'Amser i ffwrdd yn lle tâl' },
  present: 'Presennol',
  notAttending: 'Ddim yn mynychu',
  signedIn: (time) => `Llofnodwyd i mewn am ${time}`,
  saidNot: 'Dywedwyd ar Fy nhudalen',
  partOf: 'Rhan yn unig',
  partOfWho: (person) => `Rhan yn unig: ${person}`,
  minutes: (most) => `Munudau, allan o ${most}`,
  minutesOf: (most, person) => `Munudau, allan o ${most}: ${person}`,
  notMinutes: (most) => `Munudau cyfan o 1 i ${most}; gwag yw’r cyfan.`,
  closeTitle: 'Cau heb gadw?',
  closeMore: (count) =>
    `Nifer y bobl heb eu cadw eto: ${formatCount(count)}. Caiff hyn ei golli pan fydd y dudalen yn cau.`,
  closeDo: 'Cau heb gadw',
  closeKeep: 'Aros yma',
  save: (count) => `Cadw’r newidiadau (${formatCount(count)})`,
  nothingToSave: 'Mae popeth wedi’i gadw',
  saving: 'Wrthi’n cadw…',
  saved: (count) => `Wedi’i gadw. Nifer y bobl: ${formatCount(count)}.`,
  unsavedElsewhere: (names) => `Heb ei gadw eto, ar gofrestr arall: ${names}`,
  held: {
    ask: 'Mae’r sesiwn hon wedi bod, ac nid oes neb wedi dweud eto iddi gael ei chynnal.',
    askMore: (hours) =>
      `Tan hynny nid yw ei hamser (${hours}) yn cyfrif. Mae cadw rhywun yn bresennol yn dweud hynny hefyd.`,
    wasHeld: 'Cynhaliwyd y sesiwn hon',
    wasNotHeld: 'Ni chafodd ei chynnal',
    isHeld: (hours) => `Wedi’i chynnal. Mae ei hamser (${hours}) yn cyfrif.`,
    correct: 'Cywiro hyn',
    correctTitle: 'Ni chynhaliwyd y sesiwn hon',
    correctMore:
      'Nid yw ei hamser yn cyfrif mwyach, ac mae ei diwrnod ar agor eto nes bod sesiwn arall yn ei lle. Mae’r hyn a farciwyd yma yn aros ar gofnod.',
    reason: 'Beth ddigwyddodd',
    reasonHint:
      'Yn cael ei gadw gyda’r cynllun, i’r rhai sy’n gallu agor PL Office. Peidiwch ag enwi neb.',
    reasonMissing: 'Dywedwch yn fyr beth ddigwyddodd, fel bod modd deall y cynllun yn nes ymlaen.',
    record: 'Cofnodi na chafodd ei chynnal',
    keep: 'Ei gadael fel y mae',
    savedHeld: 'Cofnodwyd: cynhaliwyd y sesiwn hon.',
    savedNotHeld: (date) => `Cofnodwyd: ni chynhaliwyd y sesiwn ${date}.`,
    nobodyMarked:
      'Mae’r diwrnod hwn wedi bod, ac nid oes neb wedi’i farcio’n bresennol eto. Tan hynny ni ofynnir i neb ddal i fyny.',
    nobodyAtSession:
      'Nid oes neb wedi’i farcio’n bresennol eto. Tan hynny ni ofynnir i neb ddal i fyny. Marciwch pwy oedd yno.',
  },
  sheet: {
    title: 'Cofrestr',
    name: 'Enw',
    role: 'Rôl',
    sign: 'Llofnod',
    room: ({ chairs, expected, invited, cannotCome, guests }) =>
      `Cadeiriau: ${chairs} (disgwylir: ${expected}, gwahoddwyd: ${invited}, methu dod: ${cannotCome}${guests > 0 ? `, o ysgolion eraill: ${guests}` : ''})`,
    guests: 'Gwesteion a phobl o ysgolion eraill',
  },
};

export const registerText: Readonly<Record<Language, RegisterText>> = { en, cy };
