import type { Language } from '../core/language';

/**
 * Sentences in both languages, of one shape. `welshProofRead` stays false until a Welsh speaker of the
 * school has read the module; *Check the workbooks* and the docs list those still to be read.
 */
export type Words<T> = Readonly<Record<Language, T>> & { readonly welshProofRead: boolean };
