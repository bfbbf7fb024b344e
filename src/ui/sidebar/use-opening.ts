import { useEffect, useRef, useState } from 'preact/hooks';
import type { LogServer, SidebarStart } from '../../core/wire/log-server';
import { useLanguage } from '../shared/language';
import type { PageServer } from '../shared/server';
import { settle, type Trouble } from '../shared/settle';

/** A sidebar left open overnight must learn that today is another day. */
const freshMs = 3_600_000;

export type Opening = {
  readonly start: SidebarStart | null;
  readonly trouble: Trouble | null;
  readonly retry: () => void;
};

export function useOpening(
  server: PageServer<LogServer>,
  onOpened: (start: SidebarStart) => void,
): Opening {
  const language = useLanguage();
  const [start, setStart] = useState<SidebarStart | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const loadedAtMs = useRef(0);

  const load = () => {
    setTrouble(null);
    loadedAtMs.current = Date.now();
    void settle(server.loadSidebar(), language).then((answer) => {
      if (!answer.ok) {
        setTrouble(answer);
        return;
      }
      if (!start) onOpened(answer.value);
      setStart(answer.value);
    });
  };
  const refresh = useRef(load);
  refresh.current = load;

  useEffect(() => {
    refresh.current();
    const look = () => {
      const isOld = Date.now() - loadedAtMs.current > freshMs;
      if (isOld && document.visibilityState === 'visible') refresh.current();
    };
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  return { start, trouble: start ? null : trouble, retry: load };
}
