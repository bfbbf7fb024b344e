import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from './language';
import { useOneAtATime } from './one-at-a-time';
import type { Settled, Trouble } from './settle';

export type Call = {
  readonly busy: boolean;
  readonly trouble: Trouble | null;
  /** `ask` answers `null` where there is nothing to ask for yet. */
  readonly run: <Value>(
    ask: () => Promise<Settled<Value>> | null,
    done?: (value: Value) => void,
    failed?: (trouble: Trouble) => void,
  ) => void;
};

/** One call at a time, and what stood in the way of the last; in another language it is to be said anew. */
export function useCall(): Call {
  const language = useLanguage();
  const { busy, run } = useOneAtATime();
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => setTrouble(null), [language]);
  return {
    busy,
    trouble,
    run: (ask, done, failed) =>
      run(async () => {
        setTrouble(null);
        const answer = await ask();
        if (!answer) return;
        if (answer.ok) {
          done?.(answer.value);
          return;
        }
        setTrouble(answer);
        failed?.(answer);
      }),
  };
}
