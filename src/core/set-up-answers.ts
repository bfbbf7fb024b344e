import { cleanLine } from './clean-text';
import { isUserError } from './errors';
import { readFolderLink, readSpreadsheetLink } from './links';
import { isAddress, normaliseAddress } from './mail/address';
import type { LanguageOrder, SetUpAnswers } from './wire/office-server';

export type SetUpField = keyof SetUpAnswers;

export type SetUpProblem =
  | 'empty'
  | 'too-long'
  | 'not-a-link'
  | 'not-an-address'
  | 'not-one-line'
  | 'choose'
  /** The account cannot open it. */
  | 'no-access'
  /** It can be read, but not changed. */
  | 'read-only'
  | 'not-a-folder'
  | 'in-the-bin'
  /** One link stands in two places. */
  | 'same-file'
  | 'contacts-in-use'
  /** PL Office or PL Contacts lie inside the area that all staff can read. */
  | 'area-holds-office'
  | 'area-holds-contacts'
  /** Of the workbook this one was copied from, which is still there. */
  | 'of-the-original';

export type SetUpProblems = Readonly<Partial<Record<SetUpField, SetUpProblem>>>;

/** The files the answers name; `''` where one is to be made. */
export type SetUpFiles = {
  readonly logId: string;
  readonly contactsId: string;
  readonly areaId: string;
};

/** What families read; Gmail folds longer names out of sight. */
const answerLimits = { name: 120, link: 500 } as const;

const languageOrders: readonly LanguageOrder[] = ['family', 'welsh-first', 'english-first'];

/**
 * What a page claims to be answers, every part checked and tidied: no line break can reach a header,
 * and no half of an address another recipient.
 */
export function readSetUpAnswers(claimed: unknown): {
  readonly answers: SetUpAnswers;
  readonly files: SetUpFiles;
  readonly problems: SetUpProblems;
} {
  const given = (typeof claimed === 'object' && claimed !== null ? claimed : {}) as Readonly<
    Record<string, unknown>
  >;
  const problems: Partial<Record<SetUpField, SetUpProblem>> = {};
  const text = (field: SetUpField): string =>
    typeof given[field] === 'string' ? (given[field] as string) : '';
  const line = (field: SetUpField, required: boolean): string => {
    const typed = text(field).trim();
    const tidy = cleanLine(typed);
    if (required && tidy === '') problems[field] = 'empty';
    else if (/[\r\n\u2028\u2029]/.test(typed)) problems[field] = 'not-one-line';
    else if (tidy.length > answerLimits.name) problems[field] = 'too-long';
    return tidy.slice(0, answerLimits.name);
  };
  const makeContacts = given.makeContacts === true;
  const makeArea = given.makeArea === true;
  const link = (field: SetUpField, isMade: boolean): string =>
    isMade ? '' : text(field).trim().slice(0, answerLimits.link);
  const answers: SetUpAnswers = {
    logLink: link('logLink', false),
    contactsLink: link('contactsLink', makeContacts),
    makeContacts,
    areaLink: link('areaLink', makeArea),
    makeArea,
    schoolNameEnglish: line('schoolNameEnglish', text('schoolNameWelsh').trim() === ''),
    schoolNameWelsh: line('schoolNameWelsh', false),
    senderName: line('senderName', true),
    replyTo: normaliseAddress(text('replyTo')),
    signatory: line('signatory', true),
    signatoryRoleEnglish: line('signatoryRoleEnglish', false),
    signatoryRoleWelsh: line('signatoryRoleWelsh', false),
    languageOrder: readOrder(given.languageOrder, problems),
  };
  if (answers.replyTo === '') problems.replyTo = 'empty';
  else if (!isAddress(answers.replyTo)) problems.replyTo = 'not-an-address';
  return { answers, files: readFiles(answers, problems), problems };
}

function readOrder(
  claimed: unknown,
  problems: Partial<Record<SetUpField, SetUpProblem>>,
): LanguageOrder {
  const order = languageOrders.find((one) => one === claimed);
  if (!order) problems.languageOrder = 'choose';
  return order ?? 'family';
}

function readFiles(
  answers: SetUpAnswers,
  problems: Partial<Record<SetUpField, SetUpProblem>>,
): SetUpFiles {
  const read = (
    field: 'logLink' | 'contactsLink' | 'areaLink',
    isMade: boolean,
    how: (link: string) => string,
  ): string => {
    if (isMade) return '';
    const link = answers[field];
    if (link === '') {
      problems[field] = 'empty';
      return '';
    }
    try {
      return how(link);
    } catch (error) {
      if (!isUserError(error)) throw error;
      problems[field] = 'not-a-link';
      return '';
    }
  };
  const files = {
    logId: read('logLink', false, readSpreadsheetLink),
    contactsId: read('contactsLink', answers.makeContacts, readSpreadsheetLink),
    areaId: read('areaLink', answers.makeArea, readFolderLink),
  };
  if (files.contactsId !== '' && files.contactsId === files.logId) {
    problems.contactsLink = 'same-file';
  }
  return files;
}
