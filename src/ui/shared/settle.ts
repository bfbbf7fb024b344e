import type { ErrorCode } from '../../core/errors';
import type { Language } from '../../core/language';
import type { Reply } from '../../core/wire/reply';
import { sharedPageText } from '../../text/shared-page';
import { type CallFailureKind, toCallFailure } from './call-failure';

/** An answer, or what to tell the person: refused by the server or never answered comes to the same. */
export type Settled<Value> =
  | { readonly ok: true; readonly value: Value }
  | ({ readonly ok: false } & Trouble);

export type Trouble = {
  readonly code: ErrorCode | CallFailureKind;
  readonly message: string;
  /** Sentences to stand beside fields, by field name. */
  readonly fields: Readonly<Record<string, string>>;
};

/** Never rejects. */
export async function settle<Value>(
  call: Promise<Reply<Value>>,
  language: Language,
): Promise<Settled<Value>> {
  try {
    const reply = await call;
    if (reply.ok) return reply;
    const { code, message, inBoth, fields } = reply.error;
    return { ok: false, code, message: inBoth?.[language] ?? message, fields: fields ?? {} };
  } catch (error) {
    const { kind } = toCallFailure(error);
    const message = sharedPageText[language].failures[kind];
    return { ok: false, code: kind, message, fields: {} };
  }
}

/** Trying again cannot help while the page asks as the wrong person. */
export function canTryAgain(trouble: Trouble): boolean {
  return !['other-account', 'several-accounts', 'not-yours'].includes(trouble.code);
}
