import type { Reply } from '../../core/wire/reply';
import { CallFailure, toCallFailure } from './call-failure';

/** What `google.script.run` offers of use here: a runner whose methods are the server's functions. */
export type ScriptRunner = {
  withSuccessHandler(done: (answer: unknown) => void): ScriptRunner;
  withFailureHandler(failed: (error: unknown) => void): ScriptRunner;
};

/** The server's calls as promises, without the first argument, which the page fills in itself. */
export type PageServer<Server> = {
  readonly [Name in keyof Server]: Server[Name] extends (
    openedFor: string,
    ...rest: infer Rest
  ) => Reply<infer Value>
    ? (...rest: Rest) => Promise<Reply<Value>>
    : never;
};

/** Longer than any call should take, shorter than a person's patience; Google's own end is six minutes. */
export const answerWithinMs = 60_000;

/**
 * Every call sends the address the page was opened for first. A promise is kept with the server's answer,
 * a refusal included; it is rejected with a `CallFailure` when no answer came. A late answer is dropped.
 */
export function connectServer<Server>(
  openedFor: string,
  findRunner: () => ScriptRunner | undefined = findScriptRunner,
  withinMs: number = answerWithinMs,
): PageServer<Server> {
  const answer = (name: string, rest: readonly unknown[]) =>
    call(findRunner, name, [openedFor, ...rest], withinMs);
  return new Proxy({} as PageServer<Server>, {
    get:
      (_, name) =>
      (...rest: unknown[]) =>
        answer(String(name), rest),
  });
}

function call(
  findRunner: () => ScriptRunner | undefined,
  name: string,
  args: readonly unknown[],
  withinMs: number,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CallFailure('no-answer')), withinMs);
    const fail = (error: unknown) => {
      clearTimeout(timer);
      reject(toCallFailure(error));
    };
    const succeed = (answer: unknown) => {
      clearTimeout(timer);
      if (isReply(answer)) resolve(answer);
      else reject(new CallFailure('failed', { cause: answer }));
    };
    try {
      const runner = findRunner()?.withSuccessHandler(succeed).withFailureHandler(fail);
      const run = (runner as Readonly<Record<string, unknown>> | undefined)?.[name];
      if (typeof run !== 'function') throw new Error(`no server function ${name}`);
      run.apply(runner, args);
    } catch (error) {
      fail(error);
    }
  });
}

/** Google turns what it cannot carry into null, without an error. */
function isReply(answer: unknown): answer is Reply<unknown> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : 'error' in answer;
}

function findScriptRunner(): ScriptRunner | undefined {
  const { google } = globalThis as { google?: { script?: { run?: ScriptRunner } } };
  return google?.script?.run;
}
