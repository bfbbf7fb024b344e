import { useRef, useState } from 'preact/hooks';
import type { MyPageServer, PageStart } from '../../core/wire/my-page';
import type { Reply } from '../../core/wire/reply';
import { useLanguage } from '../shared/language';
import type { PageServer } from '../shared/server';
import type { Settled, Trouble } from '../shared/settle';
import { useFresh } from '../shared/use-fresh';
import { settleHere } from './settle-here';

/** A page left open looks again when it is looked at again. */
const freshMs = 300_000;

export type Server = PageServer<MyPageServer>;

/** What was answered, and when by this browser's clock. */
export type Answered = { readonly start: PageStart; readonly atMs: number };

export type Opening = {
  readonly answered: Answered | null;
  readonly trouble: Trouble | null;
  /** Asks for the page again; what fails then is told only where there is nothing to show. */
  readonly load: () => void;
  /** Asks the server and shows what it answers. One call after the other: each answer is the whole page. */
  readonly ask: Ask;
};

/** `done` is called before what was answered is drawn. */
export type Ask = (
  call: (server: Server) => Promise<Reply<PageStart>>,
  done?: (start: PageStart) => void,
) => Promise<Settled<PageStart>>;

export function useOpening(server: Server, onOpened: (start: PageStart) => void): Opening {
  const language = useLanguage();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const waiting = useRef(0);

  const ask: Ask = (call, done) => {
    waiting.current += 1;
    const settled = line.current.then(() => settleHere(call(server), language));
    line.current = settled;
    return settled.then((answer) => {
      waiting.current -= 1;
      if (answer.ok) {
        done?.(answer.value);
        setAnswered({ start: answer.value, atMs: Date.now() });
      }
      return answer;
    });
  };

  const load = useFresh(
    freshMs,
    () => {
      setTrouble(null);
      const opened = (start: PageStart) => {
        if (!answered) onOpened(start);
      };
      void ask((asked) => asked.loadMyPage(), opened).then((answer) => {
        if (!answer.ok) setTrouble(answer);
      });
    },
    () => waiting.current === 0,
  );

  return { answered, trouble: answered ? null : trouble, load, ask };
}
