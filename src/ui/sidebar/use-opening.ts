import { useState } from 'preact/hooks';
import type { LogServer, SidebarStart } from '../../core/wire/log-server';
import { useLanguage } from '../shared/language';
import type { PageServer } from '../shared/server';
import { settle, type Trouble } from '../shared/settle';
import { useFresh } from '../shared/use-fresh';

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

  const load = useFresh(freshMs, () => {
    setTrouble(null);
    void settle(server.loadSidebar(), language).then((answer) => {
      if (!answer.ok) {
        setTrouble(answer);
        return;
      }
      if (!start) onOpened(answer.value);
      setStart(answer.value);
    });
  });

  return { start, trouble: start ? null : trouble, retry: load };
}
