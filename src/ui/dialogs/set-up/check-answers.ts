import type { SetUpAnswers } from '../../../core/wire/office-server';
import type { SetUpText } from '../../../text/dialogs/set-up';

export type AnswerField = keyof SetUpAnswers;
export type FieldErrors = Readonly<Partial<Record<AnswerField, string>>>;

/** In the order of the page, so that the first wrong field can be focused. */
export const fieldOrder: readonly AnswerField[] = [
  'logLink',
  'contactsLink',
  'areaLink',
  'schoolNameEnglish',
  'schoolNameWelsh',
  'senderName',
  'replyTo',
  'signatory',
  'signatoryRoleEnglish',
  'signatoryRoleWelsh',
  'languageOrder',
];

/** What can be seen to be wrong without asking Google; the server looks again. */
export function checkAnswers(answers: SetUpAnswers, text: SetUpText): FieldErrors {
  const errors: Partial<Record<AnswerField, string>> = {};
  checkLink(errors, answers, 'logLink', text);
  if (!answers.makeContacts) checkLink(errors, answers, 'contactsLink', text);
  if (!answers.makeArea) checkLink(errors, answers, 'areaLink', text);
  if (!answers.schoolNameEnglish.trim() && !answers.schoolNameWelsh.trim()) {
    errors.schoolNameEnglish = text.nameNeeded;
  }
  if (!answers.senderName.trim()) errors.senderName = text.missing;
  if (!answers.signatory.trim()) errors.signatory = text.missing;
  const replyTo = answers.replyTo.trim();
  if (!replyTo) errors.replyTo = text.missing;
  else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(replyTo)) errors.replyTo = text.notAnAddress;
  return errors;
}

/** The links and texts as they are sent: without the spaces that copying brings along. */
export function tidyAnswers(answers: SetUpAnswers): SetUpAnswers {
  return {
    ...answers,
    logLink: answers.logLink.trim(),
    contactsLink: answers.makeContacts ? '' : answers.contactsLink.trim(),
    areaLink: answers.makeArea ? '' : answers.areaLink.trim(),
    schoolNameEnglish: answers.schoolNameEnglish.trim(),
    schoolNameWelsh: answers.schoolNameWelsh.trim(),
    senderName: answers.senderName.trim(),
    replyTo: answers.replyTo.trim(),
    signatory: answers.signatory.trim(),
    signatoryRoleEnglish: answers.signatoryRoleEnglish.trim(),
    signatoryRoleWelsh: answers.signatoryRoleWelsh.trim(),
  };
}

type LinkField = 'logLink' | 'contactsLink' | 'areaLink';

function checkLink(
  errors: Partial<Record<AnswerField, string>>,
  answers: SetUpAnswers,
  field: LinkField,
  text: SetUpText,
): void {
  const link = answers[field].trim();
  if (!link) errors[field] = text.missing;
  else if (!/^https:\/\/\S+$/i.test(link)) errors[field] = text.notALink;
}
