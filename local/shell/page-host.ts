/**
 * `google.script.run`, `.host` and `.host.editor` inside an add-on's page, over fetch to the local
 * server. Refuses the arguments Google refuses: https://developers.google.com/apps-script/guides/html/communication
 */
import type { OutputOf } from '../server/actions';
import { readArrivesAs } from './arrives-as';

/** What the page tells the shell around it. */
export type PageMessage =
  | { readonly from: 'page'; readonly kind: 'close' | 'focus-editor'; readonly token: string }
  | {
      readonly from: 'page';
      readonly kind: 'resize';
      readonly token: string;
      readonly width?: number;
      readonly height?: number;
    }
  | {
      readonly from: 'page';
      readonly kind: 'called';
      readonly token: string;
      readonly outcome: OutputOf<'callFromPage'>['outcome'];
    }
  | {
      readonly from: 'page';
      readonly kind: 'open-file' | 'open-web-app';
      readonly token: string;
      readonly fileId: string;
    };

type Handler = (value: unknown, userObject?: unknown) => void;

interface Runner {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

export function hostPage(token: string): void {
  const tell = (message: PageMessage) => window.parent.postMessage(message, window.location.origin);
  const script = {
    run: makeRunner(token, {}, tell),
    host: {
      close: () => tell({ from: 'page', kind: 'close', token }),
      setHeight: (height: number) => tell({ from: 'page', kind: 'resize', token, height }),
      setWidth: (width: number) => tell({ from: 'page', kind: 'resize', token, width }),
      editor: { focus: () => tell({ from: 'page', kind: 'focus-editor', token }) },
      origin: window.location.origin,
    },
    url: { getLocation: (use: Handler) => use({ hash: '', parameter: {}, parameters: {} }) },
  };
  Object.assign(window, { google: { script } });
  document.addEventListener('click', (event) => openHere(event, token, tell), true);
}

/** Every name is a function of the script, but the three that set up the next call. */
function makeRunner(token: string, runner: Runner, tell: (message: PageMessage) => void): object {
  const next = (change: Runner) => makeRunner(token, { ...runner, ...change }, tell);
  return new Proxy(
    {},
    {
      get: (_target, name) => {
        if (name === 'withSuccessHandler') return (success: Handler) => next({ success });
        if (name === 'withFailureHandler') return (failure: Handler) => next({ failure });
        if (name === 'withUserObject') return (userObject: unknown) => next({ userObject });
        if (typeof name === 'symbol' || name === 'then') return undefined;
        return (...args: unknown[]) => {
          for (const value of args) refuseWhatGoogleRefuses(value, []);
          void callServer(token, name, args, runner, tell);
        };
      },
    },
  );
}

async function callServer(
  token: string,
  functionName: string,
  args: readonly unknown[],
  runner: Runner,
  tell: (message: PageMessage) => void,
): Promise<void> {
  const fail = (error: Error) => {
    if (runner.failure) runner.failure(error, runner.userObject);
    else console.error(error);
  };
  let answer: OutputOf<'callFromPage'>;
  try {
    answer = await send({ token, functionName, args, arrivesAs: readArrivesAs() });
  } catch (error) {
    // sourced: a lost connection reaches the failure handler as a NetworkError.
    return fail(Object.assign(new Error('NetworkError: Connection failure.'), { cause: error }));
  }
  tell({ from: 'page', kind: 'called', token, outcome: answer.outcome });
  if (answer.ok) runner.success?.(answer.value, runner.userObject);
  else fail(Object.assign(new Error(answer.error.message), { name: answer.error.name }));
}

async function send(body: object): Promise<OutputOf<'callFromPage'>> {
  const response = await fetch('/api/callFromPage', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as
    | { ok: true; value: OutputOf<'callFromPage'> }
    | { ok: false; message: string };
  if (answer.ok) return answer.value;
  return { ok: false, error: { name: 'Error', message: answer.message }, outcome: undefined };
}

function refuseWhatGoogleRefuses(value: unknown, above: readonly object[]): void {
  const isIllegal = typeof value === 'function' || value instanceof Date || value instanceof Node;
  if (isIllegal || typeof value === 'bigint' || typeof value === 'symbol') {
    throw new TypeError(`Failed due to illegal value in property: ${above.length}`);
  }
  if (typeof value !== 'object' || value === null) return;
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  for (const part of Object.values(value)) refuseWhatGoogleRefuses(part, [...above, value]);
}

const driveLink =
  /^https:\/\/(?:docs\.google\.com\/(?:spreadsheets|document)\/d\/|drive\.google\.com\/(?:drive\/folders\/|file\/d\/))([\w-]+)/;

/** The address that the workspace gives a web app. */
const webAppLink = /^https:\/\/script\.google\.com\/macros\/s\/AKfycb([\w-]+)\/exec/;

/** A link to a file or a web app opens it in the shell: what has this id is only here. */
function openHere(event: Event, token: string, tell: (message: PageMessage) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href') ?? '';
  const fileId = driveLink.exec(href)?.[1];
  const webApp = webAppLink.exec(href)?.[1];
  if (fileId) tell({ from: 'page', kind: 'open-file', token, fileId });
  else if (webApp) tell({ from: 'page', kind: 'open-web-app', token, fileId: webApp });
  else return;
  event.preventDefault();
}
