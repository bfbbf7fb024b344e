import type { ErrorCode } from '../errors';
import type { Bilingual, Language } from '../language';

/**
 * What every server call answers. A refusal carries the whole sentence to show, in the person's
 * language; the page never makes one up from a code.
 */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Refusal };

export type Refusal = {
  readonly code: ErrorCode;
  readonly message: string;
  /** The same where another account asks than the one the page speaks to: its language is not known. */
  readonly inBoth?: Bilingual;
  /** For `bad-input`: the sentence for each field, to stand beside it. */
  readonly fields?: Readonly<Record<string, string>>;
};

/** Embedded in each page as JSON: for whom it was opened. Sent back with every call. */
export type Opened = { readonly address: string; readonly language: Language };
