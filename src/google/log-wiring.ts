import type { LogContext } from '../app/log';
import type { Reply } from '../core/wire/reply';
import { answer } from './guard';
import { logBook } from './log-book';
import { clock, identity, log, userStore } from './surroundings';

const context: LogContext = { clock, identity, book: logBook, userStore };

/** What a page of PL Log is answered. */
export function answerLog<T>(work: (context: LogContext) => T): Reply<T> {
  return answer({ identity, userStore, log }, () => work(context));
}
