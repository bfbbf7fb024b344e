/** One thing the shell may ask for: what it must send, and what is done with it. */
import * as v from 'valibot';
import type { Workspace } from '../types';
import type { School } from './school';

export interface Context {
  readonly workspace: Workspace;
  readonly school: School;
}

export interface Action<Input, Output> {
  /** Throws where the input is not what it should be. */
  read(input: unknown): Input;
  run(context: Context, input: Input): Output;
}

export function action<const S extends v.ObjectEntries, Output>(
  entries: S,
  run: (context: Context, input: v.InferOutput<v.ObjectSchema<S, undefined>>) => Output,
): Action<v.InferOutput<v.ObjectSchema<S, undefined>>, Output> {
  const schema = v.object(entries);
  return { read: (input) => v.parse(schema, input), run };
}

export const text = v.string();
export const count = v.number();
