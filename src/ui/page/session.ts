import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LocalMoment } from '../../core/civil-date';
import type { MyPage } from '../../core/wire/my-page';
import type { Reply } from '../../core/wire/reply';
import type { Trouble } from '../shared/settle';
import { useCall } from '../shared/use-call';
import type { NextStep } from './now-and-next';
import type { Ask, Server } from './use-opening';

/** What every part of the opened page stands on. */
export type Session = {
  readonly page: MyPage;
  /** The school's clock. */
  readonly now: LocalMoment;
  readonly step: NextStep;
  /** Whom the page was opened for. */
  readonly address: string;
  readonly ask: Ask;
};

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a part stands outside the opened page');
  return session;
}

export type Action = {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** `done` is called before the new page is drawn, `failed` with what to tell. */
  readonly run: (
    call: (server: Server) => Promise<Reply<MyPage>>,
    done?: () => void,
    failed?: (trouble: Trouble) => void,
  ) => void;
};

/** One call at a time whose answer is the page as it then is. */
export function useAction(): Action {
  const { ask } = useSession();
  const { busy, trouble, run } = useCall();
  return {
    busy,
    trouble,
    run: (call, done, failed) =>
      run(() => ask(async (server) => toStart(await call(server)), done), undefined, failed),
  };
}

function toStart(reply: Reply<MyPage>) {
  return reply.ok
    ? { ok: true as const, value: { state: 'ready' as const, page: reply.value } }
    : reply;
}

/** Of an answer that brings more than the page. */
export function pageOf(reply: Reply<{ readonly page: MyPage }>): Reply<MyPage> {
  return reply.ok ? { ok: true, value: reply.value.page } : reply;
}
