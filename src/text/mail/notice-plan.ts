import type { Language } from '../../core/language';
import type { WordingProblem } from '../../core/mail/render';
import { fill } from '../fill';

export const welshNeedsProofRead = true;

/** What the plan of a notice says about itself: what is missing or unwise, and what stops it. */
const en = {
  shortNotice: 'Families get this many days’ notice: {given}. The school promises {promised}.',
  noReminder: 'No reminder leaves: it would come less than a day after the notice.',
  noTermDates:
    'The tab Term dates says nothing about this time. Monday to Friday count as school days.',
  noClubs: 'Nothing is said about clubs that day.',
  noWelshClubs: 'What is said about clubs is in one language only.',
  noReturn: 'The message does not say when pupils return.',
  oddReturn: 'Pupils return on a day that is not a school day after the INSET day. Is it right?',
  noAim: 'The day has no aim yet, so the message to staff gives none.',
  noPurpose: 'The day has no purpose yet, so the message to staff gives none.',
  noOutcome: 'The day has no expected outcome yet, so the message to staff gives none.',
  noPriority: 'The day names no priority of the school development plan.',
  unknownPriority: 'The tab Priorities has no {id}, so the message to staff does not name it.',
  notEnoughRoom:
    'Room left for messages in 24 hours: {room}. Messages: {count}. The rest leaves a day later.',
  toldOldFacts:
    'Families who have already had the message as it was before: {count}. They do not get it again; only a reminder, if one is still due, tells them what has changed. Tell them another way.',
  unreadableContacts:
    'Cells in PL Contacts that could not be read: {count}. A family whose status cannot be read is not written to.',
  noRunner: 'Nobody has taken over sending yet: menu Professional learning, Take over as runner.',
  sendingStopped: 'All sending is stopped. Nothing leaves until it is allowed again.',
  replacedWords:
    'The school’s words for the reminder to staff cannot be filled in; the standard words are used.',
  dayOver: 'The day is over, or too near to tell anybody.',
  nobody: 'There is nobody to tell.',
  noSchoolName: 'The school’s name is missing on the tab Settings.',
  noReplyTo: 'The tab Settings has no address that families can reply to.',
  noSignatory: 'The tab Settings does not say who signs.',
  noTitle: 'The day has no title.',
  noWelshTitle: 'The day has no Welsh title, and every message is in both languages.',
  noEnglishTitle: 'The day has no English title, and every message is in both languages.',
  calledOff: 'This day is called off, so families cannot be told of it.',
  noSessions:
    'Staff take this day as twilights, but no session counts towards it yet, so there is nothing to tell families why staff are not in.',
  sessionsShort: 'The twilight sessions do not make up this day yet. Still missing: {missing}.',
  sessionsUnconfirmed:
    'Nobody has said yet whether these sessions were held: {dates}. Until then families read that staff will complete them. Say so in the register.',
  sessionsEarly:
    'These sessions begin while pupils are in school: {dates}. So the message does not say that the school day is not affected. Words of the school’s own in Templates may still say so.',
  onlyPhase:
    'This day is for part of the school. All families are told, also those whose children are in school that day; the message says whom it is for.',
  noHalfTimes:
    'The row does not say from when until when pupils are not in. The message says: {times}.',
  sameId: 'Two rows of the tab INSET days have the id {id}. Give the newer one an id of its own.',
  wordsUnreadable: '{where}: a {{…}} is opened and not closed.',
  wordsUnknown: '{where}: nothing is called {{{tag}}}.',
  wordsEmpty: '{where}: {{{tag}}} is empty for this day.',
};

export type NoticePlanText = typeof en;

const cy: NoticePlanText = {
  shortNotice: 'Nifer y diwrnodau o rybudd i deuluoedd: {given}. Mae’r ysgol yn addo: {promised}.',
  noReminder: 'Nid oes nodyn atgoffa’n gadael: byddai’n dod lai na diwrnod ar ôl yr hysbysiad.',
  noTermDates:
    'Nid yw’r tab Term dates yn dweud dim am yr amser hwn. Mae dydd Llun i ddydd Gwener yn cyfrif fel diwrnodau ysgol.',
  noClubs: 'Ni ddywedir dim am glybiau’r diwrnod hwnnw.',
  noWelshClubs: 'Mae’r hyn a ddywedir am glybiau mewn un iaith yn unig.',
  noReturn: 'Nid yw’r neges yn dweud pryd mae disgyblion yn dychwelyd.',
  oddReturn:
    'Mae disgyblion yn dychwelyd ar ddiwrnod nad yw’n ddiwrnod ysgol ar ôl y diwrnod HMS. A yw hyn yn gywir?',
  noAim: 'Nid oes nod i’r diwrnod eto, felly ni fydd un yn y neges i staff.',
  noPurpose: 'Nid oes pwrpas i’r diwrnod eto, felly ni fydd un yn y neges i staff.',
  noOutcome: 'Nid oes canlyniad disgwyliedig i’r diwrnod eto, felly ni fydd un yn y neges i staff.',
  noPriority: 'Nid yw’r diwrnod yn enwi blaenoriaeth o’r cynllun datblygu’r ysgol.',
  unknownPriority: 'Nid oes {id} ar y tab Priorities, felly ni fydd y neges i staff yn ei henwi.',
  notEnoughRoom:
    'Lle ar ôl i negeseuon mewn 24 awr: {room}. Negeseuon: {count}. Mae’r gweddill yn gadael ddiwrnod yn ddiweddarach.',
  toldOldFacts:
    'Teuluoedd sydd eisoes wedi cael y neges fel yr oedd o’r blaen: {count}. Nid ydynt yn ei chael eto; dim ond nodyn atgoffa, os oes un i ddod, sy’n dweud beth sydd wedi newid. Rhowch wybod iddynt mewn ffordd arall.',
  unreadableContacts:
    'Celloedd yn PL Contacts na ellid eu darllen: {count}. Nid ysgrifennir at deulu os na ellir darllen y statws.',
  noRunner: 'Nid oes neb wedi cymryd yr anfon drosodd eto: dewislen Dysgu proffesiynol.',
  sendingStopped: 'Mae pob anfon wedi’i stopio. Nid oes dim yn gadael nes caniatáu eto.',
  replacedWords:
    'Ni ellir llenwi geiriau’r ysgol ar gyfer y nodyn atgoffa i staff; defnyddir y geiriau safonol.',
  dayOver: 'Mae’r diwrnod drosodd, neu’n rhy agos i roi gwybod i neb.',
  nobody: 'Nid oes neb i roi gwybod iddynt.',
  noSchoolName: 'Mae enw’r ysgol ar goll ar y tab Settings.',
  noReplyTo: 'Nid oes cyfeiriad ar y tab Settings y gall teuluoedd ateb iddo.',
  noSignatory: 'Nid yw’r tab Settings yn dweud pwy sy’n llofnodi.',
  noTitle: 'Nid oes gan y diwrnod deitl.',
  noWelshTitle: 'Nid oes gan y diwrnod deitl Cymraeg, ac mae pob neges yn y ddwy iaith.',
  noEnglishTitle: 'Nid oes gan y diwrnod deitl Saesneg, ac mae pob neges yn y ddwy iaith.',
  calledOff: 'Canslwyd y diwrnod hwn, felly ni ellir rhoi gwybod i deuluoedd amdano.',
  noSessions:
    'Mae staff yn cymryd y diwrnod hwn fel sesiynau cyfnos, ond nid oes sesiwn yn cyfrif tuag ato eto, felly nid oes dim i ddweud wrth deuluoedd pam nad yw staff i mewn.',
  sessionsShort:
    'Nid yw’r sesiynau cyfnos yn cyfateb i’r diwrnod hwn eto. Ar goll o hyd: {missing}.',
  sessionsUnconfirmed:
    'Nid oes neb wedi dweud eto a gynhaliwyd y sesiynau hyn: {dates}. Tan hynny mae teuluoedd yn darllen y bydd y staff yn eu cwblhau. Dywedwch hynny yn y gofrestr.',
  sessionsEarly:
    'Mae’r sesiynau hyn yn dechrau tra bo disgyblion yn yr ysgol: {dates}. Felly nid yw’r neges yn dweud nad effeithir ar y diwrnod ysgol. Gall geiriau’r ysgol ei hun yn Templates ddweud hynny o hyd.',
  onlyPhase:
    'Ar gyfer rhan o’r ysgol y mae’r diwrnod hwn. Rhoddir gwybod i bob teulu, hefyd i’r rhai y mae eu plant yn yr ysgol y diwrnod hwnnw; mae’r neges yn dweud ar gyfer pwy y mae.',
  noHalfTimes:
    'Nid yw’r rhes yn dweud o ba bryd tan ba bryd nad yw disgyblion i mewn. Mae’r neges yn dweud: {times}.',
  sameId:
    'Mae gan ddwy res ar y tab INSET days yr un id: {id}. Rhowch id ei hun i’r un fwyaf newydd.',
  wordsUnreadable: '{where}: mae {{…}} wedi’i agor a heb ei gau.',
  wordsUnknown: '{where}: nid oes dim o’r enw {{{tag}}}.',
  wordsEmpty: '{where}: mae {{{tag}}} yn wag ar gyfer y diwrnod hwn.',
};

export const noticePlanText: Readonly<Record<Language, NoticePlanText>> = { en, cy };

/** What is wrong with a message’s words, and in which row of Templates. */
export function sayWordingProblem(text: NoticePlanText, problem: WordingProblem): string {
  const language = problem.language === 'en' ? 'English' : 'Cymraeg';
  const where = `Templates, ${problem.template} (${language})`;
  if (problem.kind === 'unreadable') return fill(text.wordsUnreadable, { where });
  const { wordsUnknown, wordsEmpty } = text;
  return fill(problem.kind === 'unknown' ? wordsUnknown : wordsEmpty, { where, tag: problem.tag });
}
