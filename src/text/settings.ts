import type { Bilingual } from '../core/language';
import type { SettingKey } from '../core/settings';

export const welshNeedsProofRead = true;

/** What each setting means; stands beside it in the Settings tab, in both languages. */
export const settingMeanings: Readonly<Record<SettingKey, Bilingual>> = {
  'school-name-en': {
    en: 'The school’s name in English.',
    cy: 'Enw’r ysgol yn Saesneg.',
  },
  'school-name-cy': {
    en: 'The school’s name in Welsh.',
    cy: 'Enw’r ysgol yn Gymraeg.',
  },
  'sender-name': {
    en: 'The name people see a message is from.',
    cy: 'Yr enw a welir fel anfonwr neges.',
  },
  'reply-to': {
    en: 'Replies go to this address: the school office.',
    cy: 'Mae atebion yn mynd i’r cyfeiriad hwn: swyddfa’r ysgol.',
  },
  signatory: {
    en: 'The name under messages to families.',
    cy: 'Yr enw o dan negeseuon i deuluoedd.',
  },
  'signatory-role-en': {
    en: 'Their role, in English.',
    cy: 'Eu rôl, yn Saesneg.',
  },
  'signatory-role-cy': {
    en: 'Their role, in Welsh.',
    cy: 'Eu rôl, yn Gymraeg.',
  },
  'language-order': {
    en: 'family: each family’s own language first. welsh-first or english-first: the same for everyone.',
    cy: 'family: iaith pob teulu yn gyntaf. welsh-first (Cymraeg) neu english-first (Saesneg): yr un peth i bawb.',
  },
  'school-order': {
    en: 'welsh or english: which comes first for families who asked for both, and for staff.',
    cy: 'welsh (Cymraeg) neu english (Saesneg): pa un sy’n gyntaf i deuluoedd a ofynnodd am y ddwy iaith, ac i staff.',
  },
  'notice-days': {
    en: 'How many days before an INSET day families are told.',
    cy: 'Sawl diwrnod cyn diwrnod HMS y caiff teuluoedd wybod.',
  },
  'reminder-days': {
    en: 'How many days before an INSET day families are reminded; 0 is never.',
    cy: 'Sawl diwrnod cyn diwrnod HMS y caiff teuluoedd eu hatgoffa; 0 yw byth.',
  },
  'staff-reminder-days': {
    en: 'How many days before an INSET day staff are reminded, with a comma between: 7, 1.',
    cy: 'Sawl diwrnod cyn diwrnod HMS y caiff staff eu hatgoffa, gyda choma rhyngddynt: 7, 1.',
  },
  'send-time': {
    en: 'The time of day from which messages leave: 16:00.',
    cy: 'O ba amser o’r dydd y mae negeseuon yn gadael: 16:00.',
  },
  'undo-minutes': {
    en: 'Minutes after an approval in which it can be stopped; nothing leaves before.',
    cy: 'Munudau ar ôl cymeradwyo pan ellir ei atal; nid oes dim yn gadael cyn hynny.',
  },
  'daily-limit': {
    en: 'Messages that the runner’s account may send in 24 hours.',
    cy: 'Negeseuon y caiff cyfrif y rhedwr eu hanfon mewn 24 awr.',
  },
  'day-starts': {
    en: 'When an INSET day begins, if its row in INSET days does not say: 09:00.',
    cy: 'Pryd mae diwrnod HMS yn dechrau, os nad yw ei res yn INSET days yn dweud: 09:00.',
  },
  'day-ends': {
    en: 'When an INSET day ends, if its row does not say: 15:30.',
    cy: 'Pryd mae diwrnod HMS yn gorffen, os nad yw ei res yn dweud: 15:30.',
  },
  'twilight-starts': {
    en: 'When a twilight session begins, if its row in Sessions does not say: 15:45.',
    cy: 'Pryd mae sesiwn gyfnos yn dechrau, os nad yw ei rhes yn Sessions yn dweud: 15:45.',
  },
  'pupils-leave': {
    en: 'When pupils go home. A twilight session that begins before is shown as one that does not fit: 15:30.',
    cy: 'Pryd mae disgyblion yn mynd adref. Dangosir sesiwn gyfnos sy’n dechrau cyn hynny fel un nad yw’n ffitio: 15:30.',
  },
  'sign-in-before': {
    en: 'How many minutes before a session begins people can sign in on My page.',
    cy: 'Sawl munud cyn dechrau sesiwn y gall pobl lofnodi i mewn ar Fy nhudalen.',
  },
  'sign-in-after': {
    en: 'How many minutes after a session ends people can still sign in.',
    cy: 'Sawl munud ar ôl diwedd sesiwn y gall pobl lofnodi i mewn o hyd.',
  },
  'catch-up-days': {
    en: 'How many days after a missed session it is to be caught up.',
    cy: 'Ymhen sawl diwrnod ar ôl sesiwn a gollwyd y dylid dal i fyny.',
  },
  'catch-up-reminder-days': {
    en: 'How many days before that date people are reminded of what they have not caught up with, once; 0 is never.',
    cy: 'Sawl diwrnod cyn y dyddiad hwnnw y caiff pobl eu hatgoffa o’r hyn nad ydynt wedi dal i fyny ag ef, unwaith; 0 yw byth.',
  },
  'my-page-link': {
    en: 'The web address of My page. The sidebar links to it; empty is no link.',
    cy: 'Cyfeiriad gwe Fy nhudalen. Mae’r bar ochr yn cysylltu iddi; gwag yw dim dolen.',
  },
  'daily-reserve': {
    en: 'Of those, how many are kept for corrections and same-day closures.',
    cy: 'O’r rheini, faint a gedwir ar gyfer cywiriadau a chau ar yr un diwrnod.',
  },
};
