import type { Language } from '../../core/language';
import type { LeftOut } from '../../core/wire/office-server';
import { counted, formatCount } from './common';

export const welshNeedsProofRead = true;

const en = {
  messages: (count: number) => `${count === 1 ? 'message' : 'messages, one to each address'}.`,
  leave: (count: number, when: string, minutes: number) =>
    `${count === 1 ? 'It leaves' : 'They leave'} ${when}; sending takes about ${counted(minutes, 'minute', 'minutes')}.`,
  room: (sent: number, limit: number, room: number) =>
    `The sending account has sent ${formatCount(sent)} in the last 24 hours, of the ${formatCount(limit)} it may; there is room for about ${formatCount(room)} now. Its own mail counts too.`,
  reminder: (when: string) => `The reminder leaves ${when}; this approval covers it.`,
  noReminder: 'No reminder leaves for this day.',
  staff: (count: number) =>
    `Staff (${formatCount(count)}) get their own reminder, without an approval:`,
  notice: (given: number, promised: number) =>
    `Families get ${counted(given, 'day’s', 'days’')} notice; the school promises ${formatCount(promised)}.`,
  tableLabel: 'Who will be told, and who will not',
  see: 'See one',
  seeOf: (group: string) => `See one: ${group}`,
  leftOut: {
    'no-address': 'No email address',
    malformed: 'Address cannot be right',
    duplicate: 'Same address twice: sent once',
    'opted-out': 'Asked for no email',
  } satisfies Record<LeftOut['reason'], string>,
  noName: 'No name',
  nobodyLeftOut: 'Nobody is left out.',
  putRight: 'Addresses are put right in PL Contacts. Then look again.',
  lookAgain: 'Look again',
  warnings: 'Before you approve',
  blockers: 'It cannot be approved yet',
  approveLabel: 'To approve, type the number of messages',
  approve: (count: number) => `Approve ${counted(count, 'message', 'messages')}`,
  approving: 'Approving…',
  undo: (minutes: number) =>
    `Nothing leaves for ${counted(minutes, 'minute', 'minutes')}: until then you can stop it.`,
  typeCount: 'Type the number of messages, as it stands above.',
  countDiffers: (typed: string, count: number) =>
    `You typed ${typed}, but it is ${counted(count, 'message', 'messages')}. Look once more at who will be told, then type the number.`,
  unsure:
    'We could not see whether your approval arrived. Nothing is approved twice. Look again to see how it stands.',
};

export type NoticePeopleText = typeof en;

const cy: NoticePeopleText = {
  messages: (count) =>
    count === 1 ? 'yw nifer y negeseuon.' : 'yw nifer y negeseuon, un i bob cyfeiriad.',
  leave: (_count, when, minutes) =>
    `Yn gadael ${when}. Amser anfon, mewn munudau: tua ${formatCount(minutes)}.`,
  room: (sent, limit, room) =>
    `Yn y 24 awr diwethaf mae’r cyfrif sy’n anfon wedi anfon ${formatCount(sent)}, a’i derfyn yw ${formatCount(limit)}. Lle nawr: tua ${formatCount(room)}. Mae negeseuon y cyfrif ei hun yn cyfrif hefyd.`,
  reminder: (when) =>
    `Mae’r nodyn atgoffa’n gadael ${when}; mae’r gymeradwyaeth hon yn cynnwys hwnnw.`,
  noReminder: 'Nid oes nodyn atgoffa’n gadael ar gyfer y diwrnod hwn.',
  staff: (count) =>
    `Mae staff (${formatCount(count)}) yn cael eu nodyn atgoffa eu hunain, heb gymeradwyaeth:`,
  notice: (given, promised) =>
    `Rhybudd i deuluoedd, mewn diwrnodau: ${formatCount(given)}. Addewid yr ysgol: ${formatCount(promised)}.`,
  tableLabel: 'Pwy fydd yn cael gwybod, a phwy na fydd',
  see: 'Gweld un',
  seeOf: (group) => `Gweld un: ${group}`,
  leftOut: {
    'no-address': 'Dim cyfeiriad e-bost',
    malformed: 'Ni all y cyfeiriad fod yn gywir',
    duplicate: 'Yr un cyfeiriad ddwywaith: anfonir unwaith',
    'opted-out': 'Wedi gofyn am beidio â chael e-bost',
  },
  noName: 'Dim enw',
  nobodyLeftOut: 'Nid oes neb wedi’i adael allan.',
  putRight: 'Caiff cyfeiriadau eu cywiro yn PL Contacts. Yna edrychwch eto.',
  lookAgain: 'Edrych eto',
  warnings: 'Cyn i chi gymeradwyo',
  blockers: 'Ni ellir ei gymeradwyo eto',
  approveLabel: 'I gymeradwyo, teipiwch nifer y negeseuon',
  approve: (count) => `Cymeradwyo (negeseuon: ${formatCount(count)})`,
  approving: 'Wrthi’n cymeradwyo…',
  undo: (minutes) =>
    `Ni fydd dim yn gadael am hyn o funudau: ${formatCount(minutes)}. Tan hynny gallwch ei atal.`,
  typeCount: 'Teipiwch nifer y negeseuon, fel y mae uchod.',
  countDiffers: (typed, count) =>
    `Teipioch chi ${typed}, ond nifer y negeseuon yw ${formatCount(count)}. Edrychwch unwaith eto ar bwy fydd yn cael gwybod, ac yna teipiwch y nifer.`,
  unsure:
    'Ni allem weld a gyrhaeddodd eich cymeradwyaeth. Ni chaiff dim ei gymeradwyo ddwywaith. Edrychwch eto i weld sut mae pethau.',
};

export const noticePeopleText: Readonly<Record<Language, NoticePeopleText>> = { en, cy };
