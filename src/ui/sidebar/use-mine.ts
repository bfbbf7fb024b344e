import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mine } from '../../core/wire/log-server';
import { useLanguage } from '../shared/language';
import { settle, type Trouble } from '../shared/settle';
import { useSession } from './session';

export type MineLoading = {
  readonly mine: Mine | null;
  /** Why there is nothing to show; a reload that fails keeps what is there. */
  readonly trouble: Trouble | null;
  readonly reload: () => void;
  readonly apply: (change: (mine: Mine) => Mine) => void;
};

/**
 * One’s own things, asked for when first looked at, again once `changes` has grown, and at each look while
 * a project is being set up: its links come from a run that this page does not see.
 */
export function useMine(shown: boolean, changes: number): MineLoading {
  const { server } = useSession();
  const language = useLanguage();
  const [mine, setMine] = useState<Mine | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const asked = useRef(0);
  const loadedAt = useRef(-1);

  const reload = () => {
    asked.current += 1;
    const turn = asked.current;
    setTrouble(null);
    void settle(server.loadMine(), language).then((answer) => {
      if (turn !== asked.current) return;
      if (answer.ok) setMine(answer.value);
      else setTrouble(answer);
    });
  };

  const isUnfinished = mine?.projects.some(({ state }) => state !== 'ready') ?? false;
  const lookAgain = useRef(() => {});
  lookAgain.current = () => {
    if (!shown || (loadedAt.current === changes && !isUnfinished)) return;
    loadedAt.current = changes;
    reload();
  };
  useEffect(() => lookAgain.current(), [shown, changes]);
  useEffect(() => {
    const look = () => lookAgain.current();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);

  const apply = (change: (mine: Mine) => Mine) => {
    setMine((old) => (old ? change(old) : old));
    reload();
  };

  return { mine, trouble, reload, apply };
}
