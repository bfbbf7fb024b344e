import * as v from 'valibot';
import { UserError } from '../../../core/errors';
import { isAcademicYear } from '../../../core/inset/read-cells';

/** What a page sends is a claim: anything else than the shape it has in `core/wire/inset` is refused. */
export function readShape<T>(schema: v.GenericSchema<unknown, T>, claimed: unknown): T {
  const result = v.safeParse(schema, claimed);
  if (!result.success) throw new UserError('bad-input');
  return result.output;
}

/** `2026-27` */
export const yearShape = v.pipe(v.string(), v.check(isAcademicYear));

export const idShape = v.pipe(v.string(), v.maxLength(60));

/** Made by the page for what is not there yet; see `makeKey`. */
export const keyShape = v.pipe(v.string(), v.regex(/^[0-9a-z]{8,40}$/i));

/** What a form of something new has sent before under its key, and heard no answer of. */
export const sentShape = v.optional(v.pipe(v.array(v.unknown()), v.maxLength(20)), []);
