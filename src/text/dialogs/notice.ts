import type { Language } from '../../core/language';
import type { NoticeStatus } from '../../core/wire/office-server';
import { formatCount } from './common';

export const welshNeedsProofRead = true;

/** Each language’s group is named in that language wherever it stands. */
export const groupNames = { en: 'English first', cy: 'Cymraeg yn gyntaf' } as const;

const en = {
  steps: {
    label: 'Steps',
    day: 'Day',
    message: 'Message',
    people: 'People',
    send: 'Send',
    done: 'done',
  },
  dayTitle: 'Which INSET day is the notice about?',
  dayHint: 'You see every message, and who gets it, before anything is sent.',
  noDays: 'There are no INSET days yet. Plan them in “INSET year…” of the menu, then look again.',
  onlyOver:
    'Every INSET day in the workbook is over. Plan the next ones in “INSET year…” of the menu.',
  lookAgain: 'Look again',
  overDays: (count: number) => `Days that are over (${formatCount(count)})`,
  chooseFirst: 'Choose a day first.',
  seeMessage: 'See the message',
  seeSent: 'See how it went',
  preparing: 'Writing the messages and counting the families…',
  statuses: {
    'not approved': 'Not approved yet',
    approved: 'Approved',
    sending: 'Being sent',
    sent: 'Sent',
    stopped: 'Stopped',
    void: 'Something changed: approve again',
    missed: 'Not sent in time',
  } satisfies Record<NoticeStatus, string>,
  over: 'Over',
  calledOff: 'Called off',
  toldAndCalledOff: 'Called off, and families were told of it',
  messageTitle: (day: string) => `INSET day, ${day}: the message`,
  peopleTitle: (day: string) => `INSET day, ${day}: who will be told`,
  sendTitle: (day: string) => `INSET day, ${day}: the notice`,
  groupsLabel: 'Families who asked for',
  both: 'Both, in the school’s order',
  kindLabel: 'Message',
  kinds: { notice: 'Notice', reminder: 'Reminder', staff: 'To staff' },
  leavesOn: (when: string) => `Leaves ${when}.`,
  noReminder: 'No reminder leaves for this day.',
  familiesCount: (count: number) =>
    count === 1 ? 'One family address gets this.' : `${formatCount(count)} addresses get this.`,
  staffCount: (count: number) =>
    count === 1 ? 'One member of staff gets this.' : `${formatCount(count)} staff get this.`,
  staffWhen: 'It leaves by itself, without an approval:',
  staffNever: 'No reminder to staff is due any more for this day.',
  subject: 'Subject',
  previewTitle: 'The message as it arrives',
  textVersion: 'The same as plain text',
  wrongWords: 'To change the words, use the tabs INSET days and Templates, then look again.',
  seePeople: 'See who will be told',
  test: 'Send a test to me',
  anotherDay: 'Another day',
  seeMessageAgain: 'See the message',
  testing: 'Sending the test…',
  testSent: (to: string) => `A test was sent to ${to}, and to nobody else.`,
};

export type NoticeText = typeof en;

const cy: NoticeText = {
  steps: {
    label: 'Camau',
    day: 'Diwrnod',
    message: 'Neges',
    people: 'Pobl',
    send: 'Anfon',
    done: 'wedi’i wneud',
  },
  dayTitle: 'Am ba ddiwrnod HMS mae’r hysbysiad?',
  dayHint: 'Cewch weld pob neges, a phwy sy’n ei chael, cyn i ddim gael ei anfon.',
  noDays:
    'Nid oes diwrnodau HMS eto. Cynlluniwch nhw yn “Blwyddyn HMS…” yn y ddewislen, ac yna edrychwch eto.',
  onlyOver:
    'Mae pob diwrnod HMS yn y llyfr gwaith wedi bod. Cynlluniwch y rhai nesaf yn “Blwyddyn HMS…” yn y ddewislen.',
  lookAgain: 'Edrych eto',
  overDays: (count) => `Diwrnodau sydd wedi bod (${formatCount(count)})`,
  chooseFirst: 'Dewiswch ddiwrnod yn gyntaf.',
  seeMessage: 'Gweld y neges',
  seeSent: 'Gweld sut aeth hi',
  preparing: 'Wrthi’n ysgrifennu’r negeseuon ac yn cyfrif y teuluoedd…',
  statuses: {
    'not approved': 'Heb ei gymeradwyo eto',
    approved: 'Wedi’i gymeradwyo',
    sending: 'Wrthi’n cael ei anfon',
    sent: 'Wedi’i anfon',
    stopped: 'Wedi’i atal',
    void: 'Mae rhywbeth wedi newid: cymeradwywch eto',
    missed: 'Heb ei anfon mewn pryd',
  },
  over: 'Wedi bod',
  calledOff: 'Wedi’i ganslo',
  toldAndCalledOff: 'Wedi’i ganslo, a theuluoedd wedi cael gwybod amdano',
  messageTitle: (day) => `Diwrnod HMS, ${day}: y neges`,
  peopleTitle: (day) => `Diwrnod HMS, ${day}: pwy fydd yn cael gwybod`,
  sendTitle: (day) => `Diwrnod HMS, ${day}: yr hysbysiad`,
  groupsLabel: 'Teuluoedd a ofynnodd am',
  both: 'Y ddwy iaith, yn nhrefn yr ysgol',
  kindLabel: 'Neges',
  kinds: { notice: 'Hysbysiad', reminder: 'Nodyn atgoffa', staff: 'I staff' },
  leavesOn: (when) => `Yn gadael ${when}.`,
  noReminder: 'Nid oes nodyn atgoffa’n gadael ar gyfer y diwrnod hwn.',
  familiesCount: (count) => `Nifer y cyfeiriadau sy’n cael hon: ${formatCount(count)}.`,
  staffCount: (count) => `Nifer y staff sy’n cael hon: ${formatCount(count)}.`,
  staffWhen: 'Mae’n gadael ohoni’i hun, heb gymeradwyaeth:',
  staffNever: 'Nid oes nodyn atgoffa i staff yn ddyledus mwyach ar gyfer y diwrnod hwn.',
  subject: 'Pwnc',
  previewTitle: 'Y neges fel y mae’n cyrraedd',
  textVersion: 'Yr un neges fel testun plaen',
  wrongWords:
    'I newid y geiriau, defnyddiwch y tabiau INSET days a Templates, ac yna edrychwch eto.',
  seePeople: 'Gweld pwy fydd yn cael gwybod',
  test: 'Anfon prawf ataf i',
  anotherDay: 'Diwrnod arall',
  seeMessageAgain: 'Gweld y neges',
  testing: 'Wrthi’n anfon y prawf…',
  testSent: (to) => `Anfonwyd prawf at y cyfeiriad hwn, ac at neb arall: ${to}`,
};

export const noticeText: Readonly<Record<Language, NoticeText>> = { en, cy };
