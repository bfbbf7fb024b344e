import type { LogServer } from '../../src/core/wire/log-server';
import type { CallFailure } from '../../src/ui/shared/call-failure';
import { toCallFailure } from '../../src/ui/shared/call-failure';
import { answerWithinMs, connectServer, type ScriptRunner } from '../../src/ui/shared/server';
import { canTryAgain, settle } from '../../src/ui/shared/settle';

type Sent = {
  readonly name: string;
  readonly args: unknown[];
  readonly done: (answer: unknown) => void;
  readonly failed: (error: unknown) => void;
};

/** A `google.script.run` that writes down what is called, for the test to answer. */
function makeRunner(): { readonly run: ScriptRunner; readonly sent: Sent[] } {
  const sent: Sent[] = [];
  const make = (handlers: Pick<Sent, 'done' | 'failed'>): ScriptRunner =>
    new Proxy({} as ScriptRunner, {
      get: (_, name) => {
        if (name === 'withSuccessHandler') {
          return (done: Sent['done']) => make({ ...handlers, done });
        }
        if (name === 'withFailureHandler') {
          return (failed: Sent['failed']) => make({ ...handlers, failed });
        }
        return (...args: unknown[]) => sent.push({ name: String(name), args, ...handlers });
      },
    });
  return { run: make({ done: () => undefined, failed: () => undefined }), sent };
}

function connect() {
  const { run, sent } = makeRunner();
  const server = connectServer<LogServer>('dewi@cwmffug.example.org', () => run);
  const last = () => {
    const call = sent[sent.length - 1];
    if (!call) throw new Error('nothing was called');
    return call;
  };
  return { server, sent, last };
}

const answered = { ok: true, value: 'cy' } as const;

beforeEach(() => {
  jest.useFakeTimers();
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: { onLine: true },
  });
});
afterEach(() => jest.useRealTimers());

describe('a call to the sheet', () => {
  it('sends the address the page was opened for first', () => {
    const { server, last } = connect();
    void server.setLanguage('cy');
    expect(last()).toMatchObject({
      name: 'setLanguage',
      args: ['dewi@cwmffug.example.org', 'cy'],
    });
  });

  it('keeps its promise with the answer, and with a refusal', async () => {
    const { server, last } = connect();
    const first = server.setLanguage('cy');
    last().done(answered);
    expect(await first).toEqual(answered);

    const refusal = { ok: false, error: { code: 'not-staff', message: 'Ask Nia.' } };
    const second = server.loadMine();
    last().done(refusal);
    expect(await second).toEqual(refusal);
  });

  it('rejects when Google says that the browser asks as another account', async () => {
    for (const message of [
      'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
      'Authorization is required to perform that action.',
    ]) {
      const { server, last } = connect();
      const call = server.loadMine();
      last().failed(Object.assign(new Error(message), { name: 'ScriptError' }));
      await expect(call).rejects.toMatchObject({ kind: 'several-accounts' });
    }
  });

  it('rejects after a minute without an answer, and drops the late one', async () => {
    const { server, last } = connect();
    const call = server.loadMine();
    jest.advanceTimersByTime(answerWithinMs);
    await expect(call).rejects.toMatchObject({ kind: 'no-answer' });
    last().done(answered);
    await expect(call).rejects.toMatchObject({ kind: 'no-answer' });
  });

  it('takes an answer that Google could not carry for a failure', async () => {
    for (const answer of [null, undefined, 'yes', {}, { ok: true }, { ok: false }]) {
      const { server, last } = connect();
      const call = server.loadMine();
      last().done(answer);
      await expect(call).rejects.toMatchObject({ kind: 'failed' });
    }
  });

  it('rejects where there is no sheet behind the page', async () => {
    const server = connectServer<LogServer>('dewi@cwmffug.example.org', () => undefined);
    await expect(server.loadMine()).rejects.toMatchObject({ kind: 'failed' });
  });
});

describe('what a failure was', () => {
  it.each([
    [Object.assign(new Error('Connection failure due to HTTP 0'), { name: 'NetworkError' }), true],
    [new Error('anything'), false],
  ])('is being offline for %s', (thrown, isOnline) => {
    expect(toCallFailure(thrown, isOnline).kind).toBe('offline');
  });

  it('is kept when it is known already', () => {
    const known = toCallFailure(new Error('PERMISSION_DENIED'), true);
    expect(toCallFailure(known, false)).toBe<CallFailure>(known);
  });
});

describe('settling a call', () => {
  it('gives the server’s own sentence and those for the fields', async () => {
    const settled = await settle(
      Promise.resolve({
        ok: false,
        error: { code: 'bad-input', message: 'Look again.', fields: { what: 'Say more.' } },
      } as const),
      'en',
    );
    expect(settled).toEqual({
      ok: false,
      code: 'bad-input',
      message: 'Look again.',
      fields: { what: 'Say more.' },
    });
  });

  it('speaks the page’s language where another account asked, whose language the server used', async () => {
    const inBoth = { en: 'Opened for Dewi.', cy: 'Agorwyd ar gyfer Dewi.' };
    const refused = { code: 'other-account', message: inBoth.cy, inBoth } as const;
    const settled = await settle(Promise.resolve({ ok: false, error: refused } as const), 'en');
    expect(settled).toMatchObject({ code: 'other-account', message: 'Opened for Dewi.' });
  });

  it('finds words in the person’s language when no answer came', async () => {
    const settled = await settle(
      Promise.reject(toCallFailure(new Error('PERMISSION_DENIED'), true)),
      'cy',
    );
    expect(settled).toMatchObject({
      ok: false,
      code: 'several-accounts',
      message: expect.stringContaining('cyfrif ysgol'),
    });
  });

  it('does not offer another try where the page asks as the wrong person', () => {
    const trouble = (code: 'other-account' | 'sheet-busy') => ({ code, message: '', fields: {} });
    expect(canTryAgain(trouble('other-account'))).toBe(false);
    expect(canTryAgain(trouble('sheet-busy'))).toBe(true);
  });
});
