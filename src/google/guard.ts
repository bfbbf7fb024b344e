import { findLanguage } from '../app/language';
import type { Identity, Log, Store } from '../app/ports';
import type { Language } from '../core/language';
import type { Reply } from '../core/wire/reply';
import { type Sayings, toRefusal, toUserError } from './refuse';

export type GuardParts = Sayings & {
  readonly identity: Identity;
  readonly userStore: Store;
  readonly log: Log;
};

/**
 * What a page’s call answers. A failure becomes a sentence in the person’s language; what it was is
 * logged whole and never sent. Menu items do not come through here: Google’s consent dialog appears
 * only where its exception is not caught.
 */
export function answer<T>(parts: GuardParts, work: () => T): Reply<T> {
  try {
    return { ok: true, value: work() };
  } catch (thrown) {
    const error = toUserError(thrown);
    if (error.cause !== undefined) logWhole(parts.log, error.code, error.cause);
    return { ok: false, error: toRefusal(error, languageOf(parts), parts) };
  }
}

/**
 * What nobody watches: a failure is logged whole and thrown as a sentence, because Google mails the
 * trigger’s owner what was thrown.
 */
export function runUnwatched(parts: GuardParts, work: () => void): void {
  const reply = answer(parts, work);
  if (!reply.ok) throw new Error(reply.error.message);
}

function languageOf({ identity, userStore }: GuardParts): Language {
  try {
    return findLanguage(identity, userStore);
  } catch {
    // Whatever failed before may fail again here.
    return 'en';
  }
}

function logWhole(log: Log, code: string, cause: unknown): void {
  log.error(`answered ${code}`, cause);
  if (cause instanceof Error && 'cause' in cause && cause.cause)
    log.error('because of', cause.cause);
}
