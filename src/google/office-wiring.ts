import { findLanguage } from '../app/language';
import type { OfficeContext } from '../app/office/context';
import type { Reply } from '../core/wire/reply';
import { calendar } from './calendar';
import { drive } from './drive';
import { answer } from './guard';
import { mail } from './mail';
import { structure } from './structure';
import { clock, identity, ids, lock, log, scriptStore, triggers, userStore } from './surroundings';
import { workbooks } from './workbooks';

export function makeOfficeContext(): OfficeContext {
  return {
    officeId: SpreadsheetApp.getActiveSpreadsheet().getId(),
    language: findLanguage(identity, userStore),
    clock,
    identity,
    ids,
    store: scriptStore,
    lock,
    log,
    workbooks,
    drive,
    mail,
    calendar,
    structure,
    triggers,
  };
}

/** What a dialog of PL Office is answered. */
export function answerOffice<T>(work: (context: OfficeContext) => T): Reply<T> {
  return answer({ identity, userStore, log }, () => work(makeOfficeContext()));
}
