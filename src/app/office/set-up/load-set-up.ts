import { folderLink, spreadsheetLink } from '../../../core/links';
import { readSettings, type State } from '../../../core/state';
import { rowsOf, settingsTable } from '../../../core/tables';
import type { LanguageOrder, SetUpAnswers, SetUpStart } from '../../../core/wire/office-server';
import type { OfficeContext } from '../context';
import { readTabs, type Tabs, tablesOf } from './read-tabs';
import { readRecord } from './set-up-record';
import { isCopy, requireSetUpPerson, stateOf } from './who-may';

/**
 * What *Set up* opens with: the answers of a set-up that was not finished, else those in force. A
 * copy asks for its own workbooks and area. At most two remote calls.
 */
export function loadSetUp(context: OfficeContext): SetUpStart {
  const structure = context.structure.readStructure(context.officeId);
  const tabs = readTabs(context, context.officeId, tablesOf('office'), structure);
  requireSetUpPerson(context, tabs);
  const state = stateOf(tabs);
  const copied = isCopy(context, state);
  const record = readRecord(context);
  const isHalf = record !== null && record.step !== 'done';
  const known = copied ? {} : state;
  return {
    answers: isHalf ? keptAnswers(record.answers, record.files) : answersInForce(tabs, known),
    doneBefore: !copied && !isHalf && state['set-up-step'] === 'done',
    isCopy: copied,
    runner: copied ? '' : (state.runner ?? ''),
  };
}

/** What was made meanwhile is not asked to be made again. */
function keptAnswers(
  answers: SetUpAnswers,
  files: { readonly contactsId: string; readonly areaId: string },
): SetUpAnswers {
  return {
    ...answers,
    ...(files.contactsId
      ? { contactsLink: spreadsheetLink(files.contactsId), makeContacts: false }
      : {}),
    ...(files.areaId ? { areaLink: folderLink(files.areaId), makeArea: false } : {}),
  };
}

function answersInForce(tabs: Tabs, state: State): SetUpAnswers {
  const rows = rowsOf(tabs.read(settingsTable));
  const settings = readSettings(rows);
  const link = (id: string | undefined, make: (id: string) => string): string =>
    id ? make(id) : '';
  return {
    logLink: link(state['log-id'], spreadsheetLink),
    contactsLink: link(state['contacts-id'], spreadsheetLink),
    makeContacts: false,
    areaLink: link(state['area-id'], folderLink),
    makeArea: false,
    schoolNameEnglish: settings['school-name-en'],
    schoolNameWelsh: settings['school-name-cy'],
    senderName: settings['sender-name'],
    replyTo: settings['reply-to'],
    signatory: settings.signatory,
    signatoryRoleEnglish: settings['signatory-role-en'],
    signatoryRoleWelsh: settings['signatory-role-cy'],
    languageOrder: orderOf(settings['language-order']),
  };
}

function orderOf(setting: string): LanguageOrder {
  return setting === 'welsh-first' || setting === 'english-first' ? setting : 'family';
}
