import { authorise } from '../app/authorise';
import { chooseLanguage, findLanguage } from '../app/language';
import type { OfficeContext } from '../app/office/context';
import { findOldRun } from '../app/office/find-old-run';
import type { Language } from '../core/language';
import type { SetUpProblem } from '../core/set-up-answers';
import type { Reply } from '../core/wire/reply';
import { describeInsetProblem } from '../text/inset-fields';
import { menuText } from '../text/menu';
import { oldRunText } from '../text/old-run';
import { calendar } from './calendar';
import { drive } from './drive';
import { answer, type GuardParts, runUnwatched } from './guard';
import { logBook } from './log-book';
import { mail } from './mail';
import { structure } from './structure';
import { clock, identity, ids, lock, log, scriptStore, triggers, userStore } from './surroundings';
import { words } from './words';
import { workbooks } from './workbooks';

const toastSeconds = 30;

const parts: GuardParts = {
  identity,
  userStore,
  log,
  errorText: (language) => words.read('errors')[language],
  describeField: (_field, problem, language) =>
    describeInsetProblem(problem, words.read('fields')[language]) ??
    words.read('set-up').words[language].problems[problem as SetUpProblem],
};

function makeOfficeContext(): OfficeContext {
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
    words,
  };
}

/**
 * What a dialog of PL Office is answered. Whether the person may do what they ask is for each use
 * case, which knows `Staff`.
 */
export function answerOffice<T>(openedFor: string, work: (context: OfficeContext) => T): Reply<T> {
  return answer(parts, () => {
    authorise(identity, openedFor);
    return work(makeOfficeContext());
  });
}

/** For the person, on every computer. */
export function rememberLanguage(openedFor: string, language: unknown): Reply<Language> {
  return answerOffice(openedFor, () => chooseLanguage(userStore, language));
}

/** What the trigger does. */
export function runOffice(work: (context: OfficeContext) => unknown): void {
  runUnwatched(parts, () => {
    work(makeOfficeContext());
  });
}

/** Tells whoever opens PL Office when the runs have stopped. Never stands in the menu’s way. */
export function warnOfOldRun(): void {
  try {
    const moment = findOldRun(logBook, clock);
    if (!moment) return;
    const language = findLanguage(identity, userStore);
    const words = oldRunText[language](moment);
    const { title } = menuText[language];
    SpreadsheetApp.getActiveSpreadsheet().toast(words, title, toastSeconds);
  } catch (error) {
    log.error('looking for the last good run', error);
  }
}
