import type { Language } from '../../core/language';
import { counted } from './common';

export const welshNeedsProofRead = true;

const en = {
  heading: 'INSET year',
  title: (year: string) => `INSET ${year}`,
  days: (days: number, twilight: number) =>
    twilight === 0
      ? counted(days, 'day', 'days')
      : `${counted(days, 'day', 'days')}, of which by twilight: ${twilight}`,
  yearLabel: 'Academic year',
  figures: {
    of: (part: number, whole: number) => `${part} of ${whole}`,
    placed: 'days placed',
    earned: 'twilight days earned',
    notice: 'shortest notice given',
    noticeDays: (days: number) => counted(days, 'day', 'days'),
    noNotice: 'None yet',
    national: 'national priorities met',
  },
  confirmTitle: (year: string) => `How many INSET days does ${year} have?`,
  confirmHint: (days: number) =>
    `The Government settles this anew each year: five, and sometimes a sixth for a national priority. Until you confirm the number, everything here is worked out with ${days}.`,
  confirmDays: 'INSET days this year',
  confirm: 'Confirm',
  rulesTitle: 'Rules of this year',
  rulesHint: 'They hold for this academic year only. Past years keep theirs.',
  rules: {
    days: 'INSET days',
    hoursPerDay: 'Hours a day',
    twilightHours: 'Hours a twilight',
    twilights: 'Twilights for one day',
    extraFor: 'The extra day only for',
    noticeDays: 'Days of notice to families',
    reminderDays: 'Days from reminder to the day',
  },
  saveRules: 'Save the rules',
  rulesNumber: 'A number is needed here.',
  calendar: 'The school year',
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  key: 'What the calendar shows',
  kinds: {
    inset: 'INSET day',
    twilights: 'INSET day taken as twilights',
    session: 'Twilight session',
    shared: 'Other schools too',
    off: 'Called off',
    holiday: 'Holiday',
    'bank holiday': 'Bank holiday',
    weekend: 'Weekend',
    today: 'Today',
  },
  dateUse: 'Arrow keys move from day to day, Enter opens one.',
  nothingOn: 'Nothing is planned on this date.',
  onThisDate: 'On this date:',
  planDay: 'Plan an INSET day here',
  planSession: (day: string) => `Plan a twilight session here, for ${day}`,
  planSessionFirst:
    'For a twilight session, first plan the INSET day that it will count towards, taken as twilights.',
  putAway: 'Put away',
  addDay: 'Plan an INSET day',
  print: 'Print',
  daysTitle: 'Days of the year',
  noDays:
    'No INSET days yet for this year. Choose a date in the calendar, or “Plan an INSET day” below.',
  noDate: 'No date yet',
  open: (day: string) => `Open ${day}`,
  sharedWith: (schools: number) => `shared with ${counted(schools, 'school', 'schools')}`,
  asTwilights: 'by twilight',
  half: 'half a day',
  calledOff: 'called off',
  held: (held: string, needed: string) => `${held} of ${needed} held`,
  toCome: (minutes: string) => `${minutes} to come`,
  unsaid: (minutes: string) => `${minutes} over and not confirmed yet`,
  ledger: {
    earned: 'Earned',
    'planned in full': 'Planned in full',
    short: 'Not planned in full',
    're-opened': 'Open again',
  },
  missing: (minutes: string) => `${minutes} still to plan`,
  toldDays: (days: number) => `Families told ${counted(days, 'day', 'days')} before.`,
  toldWill: (date: string) => `Families will be told on ${date}.`,
  tookPart: (present: number, expected: number, inPart: number) =>
    `${present} of ${expected} staff took part${inPart > 0 ? `, ${inPart} of them in part` : ''}.`,
  cannotCome: (people: number) =>
    `${people} ${people === 1 ? 'has' : 'have'} said that they cannot come.`,
  catchesUp: (who: string, hours: string, by: string) =>
    `${who} has ${hours} to catch up by ${by}.`,
  notIn: (name: string, weekdays: string) => `${name} (not in on ${weekdays})`,
  weekdayMany: (weekday: string) => `${weekday}s`,
  and: ' and ',
  moreShort: (count: number) =>
    `And ${count} more ${count === 1 ? 'has' : 'have'} hours to catch up.`,
  gapKinds: { clash: 'Does not fit', missing: 'Missing', know: 'Good to know' },
  andMore: (count: number) => `and ${count} more`,
  yearGaps: 'The year as a whole',
  yearGapsNone: 'Nothing about the year as a whole stands open.',
};

export type YearText = typeof en;

const cy: YearText = {
  heading: 'Blwyddyn HMS',
  title: (year) => `HMS ${year}`,
  days: (days, twilight) =>
    twilight === 0
      ? `Nifer y diwrnodau: ${days}`
      : `Nifer y diwrnodau: ${days}; drwy sesiynau cyfnos: ${twilight}`,
  yearLabel: 'Blwyddyn academaidd',
  figures: {
    of: (part, whole) => `${part} o ${whole}`,
    placed: 'diwrnodau wedi’u gosod',
    earned: 'diwrnodau cyfnos wedi’u hennill',
    notice: 'rhybudd byrraf, mewn diwrnodau',
    noticeDays: (days) => String(days),
    noNotice: 'Dim eto',
    national: 'blaenoriaethau cenedlaethol',
  },
  confirmTitle: (year) => `Nifer y diwrnodau HMS yn ${year}?`,
  confirmHint: (days) =>
    `Mae’r Llywodraeth yn penderfynu ar hyn o’r newydd bob blwyddyn: pump, ac weithiau chweched ar gyfer blaenoriaeth genedlaethol. Nes i chi gadarnhau’r nifer, cyfrifir popeth yma â ${days}.`,
  confirmDays: 'Diwrnodau HMS eleni',
  confirm: 'Cadarnhau',
  rulesTitle: 'Rheolau’r flwyddyn hon',
  rulesHint:
    'Ar gyfer y flwyddyn academaidd hon yn unig. Mae blynyddoedd a fu yn cadw eu rhai hwy.',
  rules: {
    days: 'Diwrnodau HMS',
    hoursPerDay: 'Oriau mewn diwrnod',
    twilightHours: 'Oriau mewn sesiwn gyfnos',
    twilights: 'Sesiynau cyfnos am un diwrnod',
    extraFor: 'Y diwrnod ychwanegol ar gyfer',
    noticeDays: 'Diwrnodau o rybudd i deuluoedd',
    reminderDays: 'Diwrnodau rhwng y nodyn atgoffa a’r diwrnod',
  },
  saveRules: 'Cadw’r rheolau',
  rulesNumber: 'Mae angen rhif yma.',
  calendar: 'Y flwyddyn ysgol',
  weekdays: ['Ll', 'M', 'M', 'I', 'G', 'S', 'S'],
  key: 'Beth mae’r calendr yn ei ddangos',
  kinds: {
    inset: 'Diwrnod HMS',
    twilights: 'Diwrnod HMS drwy sesiynau cyfnos',
    session: 'Sesiwn gyfnos',
    shared: 'Ysgolion eraill hefyd',
    off: 'Wedi’i ganslo',
    holiday: 'Gwyliau',
    'bank holiday': 'Gŵyl banc',
    weekend: 'Penwythnos',
    today: 'Heddiw',
  },
  dateUse: 'Mae’r bysellau saeth yn symud o ddiwrnod i ddiwrnod, ac Enter yn agor un.',
  nothingOn: 'Nid oes dim wedi’i gynllunio ar y dyddiad hwn.',
  onThisDate: 'Ar y dyddiad hwn:',
  planDay: 'Cynllunio diwrnod HMS yma',
  planSession: (day) => `Cynllunio sesiwn gyfnos yma, ar gyfer: ${day}`,
  planSessionFirst:
    'Ar gyfer sesiwn gyfnos, yn gyntaf cynlluniwch y diwrnod HMS y bydd yn cyfrif tuag ato, fel sesiynau cyfnos.',
  putAway: 'Rhoi o’r neilltu',
  addDay: 'Cynllunio diwrnod HMS',
  print: 'Argraffu',
  daysTitle: 'Diwrnodau’r flwyddyn',
  noDays:
    'Dim diwrnodau HMS eto ar gyfer y flwyddyn hon. Dewiswch ddyddiad yn y calendr, neu “Cynllunio diwrnod HMS” isod.',
  noDate: 'Dim dyddiad eto',
  open: (day) => `Agor ${day}`,
  sharedWith: (schools) => `ar y cyd, nifer yr ysgolion: ${schools}`,
  asTwilights: 'drwy sesiynau cyfnos',
  half: 'hanner diwrnod',
  calledOff: 'wedi’i ganslo',
  held: (held, needed) => `${held} o ${needed} wedi’u cynnal`,
  toCome: (minutes) => `${minutes} i ddod`,
  unsaid: (minutes) => `${minutes} wedi bod a heb eu cadarnhau eto`,
  ledger: {
    earned: 'Wedi’i ennill',
    'planned in full': 'Wedi’i gynllunio’n llawn',
    short: 'Heb ei gynllunio’n llawn',
    're-opened': 'Ar agor eto',
  },
  missing: (minutes) => `${minutes} i’w cynllunio o hyd`,
  toldDays: (days) => `Diwrnodau o rybudd a gafodd teuluoedd: ${days}.`,
  toldWill: (date) => `Bydd teuluoedd yn cael gwybod; dyddiad: ${date}.`,
  tookPart: (present, expected, inPart) =>
    `Cymerodd staff ran: ${present} o ${expected}${inPart > 0 ? ` (${inPart} yn rhannol)` : ''}.`,
  cannotCome: (people) => `Wedi dweud na allant ddod: ${people}.`,
  catchesUp: (who, hours, by) => `${who}: ${hours} i ddal i fyny erbyn ${by}.`,
  notIn: (name, weekdays) => `${name} (ddim i mewn: ${weekdays})`,
  weekdayMany: (weekday) => weekday,
  and: ', ',
  moreShort: (count) => `Nifer y rhai eraill sydd ag oriau i ddal i fyny: ${count}.`,
  gapKinds: { clash: 'Ddim yn ffitio', missing: 'Ar goll', know: 'Da gwybod' },
  andMore: (count) => `a mwy: ${count}`,
  yearGaps: 'Y flwyddyn gyfan',
  yearGapsNone: 'Nid oes dim ar agor am y flwyddyn gyfan.',
};

export const yearText: Readonly<Record<Language, YearText>> = { en, cy };
