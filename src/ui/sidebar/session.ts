import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LogServer, SidebarStart } from '../../core/wire/log-server';
import type { PageServer } from '../shared/server';

/** What every view of the opened sidebar stands on. */
export type Session = {
  readonly server: PageServer<LogServer>;
  readonly start: SidebarStart;
  /** Whom the page was opened for. */
  readonly address: string;
};

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a view stands outside the opened sidebar');
  return session;
}
