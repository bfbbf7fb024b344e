import type { Language } from '../../core/language';
import { counted, formatCount } from './common';

export const welshNeedsProofRead = true;

const en = {
  approvedBy: (who: string, when: string) => `Approved by ${who}, ${when}.`,
  undoTitle: 'Approved. Nothing has left yet.',
  undoLeft: 'until messages may leave',
  undoThen: (when: string) => `They leave ${when}. You can stop it until then.`,
  pastTitle: 'Approved, but their time has passed and they still wait',
  pastBody: (when: string) =>
    `They were to leave ${when}. They leave with the next run, once what holds them is put right. You can stop it until then.`,
  stop: 'Stop it',
  stopping: 'Stopping…',
  waitsTitle: 'Approved, and waiting for its time',
  sendingTitle: 'The messages are leaving',
  sendingLeave: 'It goes on by itself every ten minutes. You can close this and look again later.',
  sentTitle: 'Everybody has been told',
  sentBut: 'The notice has been sent',
  stoppedTitle: 'This notice was stopped',
  stoppedNone: 'Nothing had left.',
  stoppedSome: (sent: number) =>
    `${counted(sent, 'message', 'messages')} had already left; nothing more leaves.`,
  voidTitle: 'Something in the notice has changed since it was approved',
  voidBody:
    'What has not been sent waits until you approve it again. Those who have had the message do not get it twice.',
  missedTitle: 'It was not sent in time',
  missedBody: 'What is too late is never sent by itself. Tell families another way.',
  prepareAgain: 'Prepare it again',
  allStopped:
    'All sending is stopped. Nothing leaves until it is allowed again (menu Professional learning, Stop all sending).',
  stages: {
    notice: 'Notice to families',
    reminder: 'Reminder to families',
    staff: 'Reminders to staff',
  },
  stageSent: (sent: number, all: number) => `${formatCount(sent)} of ${formatCount(all)} sent`,
  stageLeaves: (when: string) => `Leaves ${when}`,
  stageLeftOut: (count: number) => `${formatCount(count)} left out or stopped`,
  stageProblems: (count: number) => `${formatCount(count)} need a look`,
  peopleTitle: 'Who was told, what, when',
  search: 'Find a person or address',
  messageLabel: 'Message',
  stateLabel: 'What happened',
  person: 'Who',
  address: 'Address',
  at: 'When',
  found: (count: number) => `${counted(count, 'line', 'lines')}`,
  nobodyFound: 'Nobody matches. Try fewer letters, or show all.',
  nobodyYet: 'Here you will see, for every person, what they were told and when.',
  states: {
    waiting: 'Waiting',
    sending: 'Leaving now',
    sent: 'Sent',
    missed: 'Too late, not sent',
    'left out': 'Left out',
    'draft gone': 'Not known: please say',
    failed: 'Did not work',
    stopped: 'Stopped',
  },
  goneTitle: (count: number) =>
    count === 1 ? 'One message: was it sent?' : `${formatCount(count)} messages: were they sent?`,
  goneWhy:
    'Their drafts are gone from the sending account, so we cannot tell. Look in that account’s Sent mail. Nothing is sent again by itself.',
  goneMore: (count: number) => `${formatCount(count)} more after these.`,
  wasSent: 'It was sent',
  wasNotSent: 'It was not sent',
  newTitle: (count: number) =>
    count === 1
      ? 'One family address was added since the approval'
      : `${formatCount(count)} family addresses were added since the approval`,
  newBody: 'They are told only if you approve them too.',
  newLabel: 'To approve them, type their number',
  newApprove: (count: number) => `Approve ${formatCount(count)} more`,
  all: 'All',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pagesLabel: 'Pages',
  before: 'Previous',
  after: 'Next',
};

export type NoticeSendingText = typeof en;

const cy: NoticeSendingText = {
  approvedBy: (who, when) => `Cymeradwywyd gan: ${who}, ${when}.`,
  undoTitle: 'Wedi’i gymeradwyo. Nid oes dim wedi gadael eto.',
  undoLeft: 'nes caiff negeseuon adael',
  undoThen: (when) => `Byddan nhw’n gadael ${when}. Gallwch ei atal tan hynny.`,
  pastTitle: 'Wedi’i gymeradwyo, ond mae’r amser wedi mynd heibio ac maen nhw’n dal i aros',
  pastBody: (when) =>
    `Roedden nhw i fod i adael ${when}. Byddan nhw’n gadael gyda’r rhediad nesaf, ar ôl cywiro’r hyn sy’n eu dal yn ôl. Gallwch ei atal tan hynny.`,
  stop: 'Ei atal',
  stopping: 'Wrthi’n atal…',
  waitsTitle: 'Wedi’i gymeradwyo, ac yn aros am ei amser',
  sendingTitle: 'Mae’r negeseuon yn gadael',
  sendingLeave:
    'Mae’n parhau ohono’i hun bob deng munud. Gallwch gau hwn ac edrych eto’n nes ymlaen.',
  sentTitle: 'Mae pawb wedi cael gwybod',
  sentBut: 'Mae’r hysbysiad wedi’i anfon',
  stoppedTitle: 'Cafodd yr hysbysiad hwn ei atal',
  stoppedNone: 'Nid oedd dim wedi gadael.',
  stoppedSome: (sent) =>
    `Negeseuon a oedd eisoes wedi gadael: ${formatCount(sent)}. Ni fydd dim mwy yn gadael.`,
  voidTitle: 'Mae rhywbeth yn yr hysbysiad wedi newid ers ei gymeradwyo',
  voidBody:
    'Bydd yr hyn sydd heb ei anfon yn aros nes i chi ei gymeradwyo eto. Ni fydd y rhai sydd wedi cael y neges yn ei chael ddwywaith.',
  missedTitle: 'Ni chafodd ei anfon mewn pryd',
  missedBody:
    'Nid yw’r hyn sy’n rhy hwyr byth yn cael ei anfon ohono’i hun. Rhowch wybod i deuluoedd mewn ffordd arall.',
  prepareAgain: 'Ei baratoi eto',
  allStopped:
    'Mae pob anfon wedi’i atal. Ni fydd dim yn gadael nes bydd caniatâd eto (dewislen Dysgu proffesiynol, Atal pob anfon).',
  stages: {
    notice: 'Hysbysiad i deuluoedd',
    reminder: 'Nodyn atgoffa i deuluoedd',
    staff: 'Nodiadau atgoffa i staff',
  },
  stageSent: (sent, all) => `Wedi’u hanfon: ${formatCount(sent)} o ${formatCount(all)}`,
  stageLeaves: (when) => `Yn gadael ${when}`,
  stageLeftOut: (count) => `wedi’u gadael allan neu eu hatal: ${formatCount(count)}`,
  stageProblems: (count) => `angen golwg: ${formatCount(count)}`,
  peopleTitle: 'Pwy gafodd wybod, beth, pryd',
  search: 'Chwilio am berson neu gyfeiriad',
  messageLabel: 'Neges',
  stateLabel: 'Beth ddigwyddodd',
  person: 'Pwy',
  address: 'Cyfeiriad',
  at: 'Pryd',
  found: (count) => `Llinellau: ${formatCount(count)}`,
  nobodyFound: 'Nid oes neb yn cyfateb. Rhowch lai o lythrennau, neu dangoswch bopeth.',
  nobodyYet: 'Yma cewch weld, ar gyfer pob person, beth y cawson nhw wybod a phryd.',
  states: {
    waiting: 'Yn aros',
    sending: 'Yn gadael nawr',
    sent: 'Wedi’i hanfon',
    missed: 'Rhy hwyr, heb ei hanfon',
    'left out': 'Wedi’i adael allan',
    'draft gone': 'Ddim yn hysbys: dywedwch wrthym',
    failed: 'Heb weithio',
    stopped: 'Wedi’i hatal',
  },
  goneTitle: (count) => `A gafodd y rhain eu hanfon? Nifer y negeseuon: ${formatCount(count)}`,
  goneWhy:
    'Mae’r drafftiau wedi mynd o’r cyfrif sy’n anfon, felly ni allwn ddweud. Edrychwch yn negeseuon Anfonwyd y cyfrif hwnnw. Nid oes dim yn cael ei anfon eto ohono’i hun.',
  goneMore: (count) => `Rhagor ar ôl y rhain: ${formatCount(count)}.`,
  wasSent: 'Cafodd ei hanfon',
  wasNotSent: 'Ni chafodd ei hanfon',
  newTitle: (count) =>
    `Cyfeiriadau teuluoedd a ychwanegwyd ers y gymeradwyaeth: ${formatCount(count)}`,
  newBody: 'Dim ond os byddwch yn eu cymeradwyo hefyd y cân nhw wybod.',
  newLabel: 'I’w cymeradwyo, teipiwch eu nifer',
  newApprove: (count) => `Cymeradwyo rhagor (${formatCount(count)})`,
  all: 'Popeth',
  page: (page, pages) => `Tudalen ${page} o ${pages}`,
  pagesLabel: 'Tudalennau',
  before: 'Blaenorol',
  after: 'Nesaf',
};

export const noticeSendingText: Readonly<Record<Language, NoticeSendingText>> = { en, cy };
