import type { LogContext } from '../app/log';
import type { EntryInput, EntryProblem } from '../core/entry';
import type { ProjectInput, ProjectProblem } from '../core/project';
import type { Reply } from '../core/wire/reply';
import { errorText } from '../text/errors';
import { describeEntryProblem, describeProjectProblem } from '../text/field-problems';
import { answer, type GuardParts } from './guard';
import { logBook } from './log-book';
import type { Sayings } from './refuse';
import { clock, identity, log, userStore } from './surroundings';

const context: LogContext = { clock, identity, book: logBook, userStore };

/** What a page of PL Log is answered. */
export function answerLog<T>(work: (context: LogContext) => T): Reply<T> {
  return answer(parts, () => work(context));
}

const entryFields: Readonly<Record<keyof EntryInput, true>> = {
  what: true,
  date: true,
  hours: true,
  form: true,
  idea: true,
  priority: true,
  change: true,
  bringToInset: true,
};

/** A field is an entry’s or a project’s; the few that both have are told in the same words. */
export const describeLogField: Sayings['describeField'] = (field, problem, language) =>
  field in entryFields
    ? describeEntryProblem(field as keyof EntryInput, problem as EntryProblem, language)
    : describeProjectProblem(field as keyof ProjectInput, problem as ProjectProblem, language);

const parts: GuardParts = {
  identity,
  userStore,
  log,
  errorText: (language) => errorText[language],
  describeField: describeLogField,
};
