import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { findPages, scriptNames } from '../../build/scripts';
import { embedOpened } from '../../src/core/wire/opened';
import type { Opened } from '../../src/core/wire/reply';
import { builtOnce } from '../made-once';

/** What a handler gives instead of an answer that never arrives. */
export const lost = 'the answer is lost' as const;

/** The server's functions as the test wants them; a thrown error reaches the page's failure handler. */
export type Handlers<Server> = {
  [Name in keyof Server]?: Server[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Answer | typeof lost | Promise<Answer | typeof lost>
    : never;
};

export type Call = { readonly name: string; readonly args: readonly unknown[] };

export type HostedPage = {
  readonly page: Page;
  /** Every call the page made, in order. */
  readonly calls: readonly Call[];
  readonly callsOf: (name: string) => readonly Call[];
};

/** What a page sent with one of its calls, beside whom it was opened for. */
export function sent<Value>(calls: readonly Call[], index = 0): Value {
  const call = calls[index];
  if (!call) throw new Error(`the page made no call number ${index + 1}`);
  return call.args[1] as Value;
}

const address = 'https://sheet.test/page';
const ready = new Map<string, string>();

/** The page's entry file, such as `src/ui/sidebar/page.tsx`, as the build makes it. */
export async function buildPage(entry: string): Promise<string> {
  if (ready.size === 0) await readPages();
  const page = ready.get(join(process.cwd(), entry));
  if (page === undefined) throw new Error(`no script has the page ${entry}`);
  return page;
}

async function readPages(): Promise<void> {
  const built = await builtOnce();
  for (const script of scriptNames) {
    for (const [name, file] of findPages(process.cwd(), script)) {
      ready.set(file, built[script].pages[name] ?? '');
    }
  }
}

/** Opens a built page as Google would: with whom it is for, and a `google.script.run` to call. */
export async function openPage<Server>(
  context: BrowserContext,
  options: {
    readonly entry: string;
    readonly opened: Opened;
    readonly server: Handlers<Server>;
    /** To install a clock, or to take storage away, before the page's own script runs. */
    readonly prepare?: (page: Page) => Promise<unknown>;
  },
): Promise<HostedPage> {
  const html = embedOpened(await buildPage(options.entry), options.opened);
  const page = await context.newPage();
  const calls: Call[] = [];
  await page.exposeFunction('callServer', async (name: string, json: string) => {
    const args = JSON.parse(json) as unknown[];
    calls.push({ name, args });
    return answer(options.server, name, args);
  });
  await page.addInitScript(installScriptRun);
  await options.prepare?.(page);
  await page.route(`${address}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(address);
  return { page, calls, callsOf: (name) => calls.filter((call) => call.name === name) };
}

type Outcome =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'failure'; readonly name: string; readonly message: string }
  | { readonly kind: 'lost' };

async function answer<Server>(
  server: Handlers<Server>,
  name: string,
  args: unknown[],
): Promise<Outcome> {
  const handler = (server as Readonly<Record<string, unknown>>)[name];
  if (typeof handler !== 'function') {
    return { kind: 'failure', name: 'ScriptError', message: `Script function not found: ${name}` };
  }
  try {
    const value: unknown = await handler(...args);
    return value === lost ? { kind: 'lost' } : { kind: 'answer', value };
  } catch (error) {
    const { name: errorName, message } = error as Error;
    return { kind: 'failure', name: errorName, message };
  }
}

/** Runs in the page. Like Google's, it refuses what cannot cross, and loses what is not JSON. */
function installScriptRun(): void {
  type Runner = { done?: (value: unknown) => void; failed?: (error: unknown) => void };
  const { callServer } = window as unknown as {
    callServer: (name: string, json: string) => Promise<Outcome>;
  };
  const crosses = (value: unknown): boolean => {
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) {
      return true;
    }
    if (Array.isArray(value)) return value.every(crosses);
    return (
      Object.prototype.toString.call(value) === '[object Object]' &&
      Object.values(value as object).every(crosses)
    );
  };
  const call = async (runner: Runner, name: string, args: unknown[]): Promise<void> => {
    if (!args.every(crosses))
      throw new TypeError(`Failed due to illegal value in property: ${name}`);
    const outcome = await callServer(name, JSON.stringify(args));
    if (outcome.kind === 'answer') runner.done?.(outcome.value);
    if (outcome.kind === 'failure') {
      const error = new Error(outcome.message);
      error.name = outcome.name;
      runner.failed?.(error);
    }
  };
  const makeRunner = (runner: Runner): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler')
            return (done: (value: unknown) => void) => makeRunner({ ...runner, done });
          if (name === 'withFailureHandler')
            return (failed: (error: unknown) => void) => makeRunner({ ...runner, failed });
          return (...args: unknown[]) => void call(runner, String(name), args);
        },
      },
    );
  Object.assign(window, {
    google: { script: { run: makeRunner({}), host: { close() {}, editor: { focus() {} } } } },
  });
}
