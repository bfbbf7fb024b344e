import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/language';
import type { Progress, SetUpAnswers, SetUpDone } from '../../../core/wire/office-server';
import { sharedPageText } from '../../../text/shared-page';
import { useLanguage } from '../../shared/language';
import { useOneAtATime } from '../../shared/one-at-a-time';
import { type Settled, settle, type Trouble } from '../../shared/settle';
import { useOffice } from '../parts/open-dialog';

export type Building = {
  readonly busy: boolean;
  /** `null` until the answers have been taken. */
  readonly progress: Progress | null;
  readonly failed: readonly string[];
  readonly trouble: Trouble | null;
  readonly done: SetUpDone | null;
  readonly start: (answers: SetUpAnswers) => void;
  /** From where it stopped. */
  readonly carryOn: () => void;
};

/** A server that answers but never gets further must not be asked for ever. */
const mostCallsWithoutStep = 20;

/**
 * Builds piece by piece, one call at a time, until everything is done. Each piece may be asked for twice
 * without harm, so after a failure the same piece is simply asked for again.
 */
export function useBuilding(): Building {
  const { server } = useOffice();
  const language = useLanguage();
  const { busy, run } = useOneAtATime();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [done, setDone] = useState<SetUpDone | null>(null);
  const sofar = useRef<Progress | null>(null);

  const doneSoFar = () => sofar.current?.done ?? 0;

  const take = (answer: Settled<Progress>): boolean => {
    if (!answer.ok) {
      setTrouble(answer);
      return false;
    }
    sofar.current = answer.value;
    setProgress(answer.value);
    setFailed((known) => [...new Set([...known, ...answer.value.failed])]);
    return true;
  };

  const goOn = async () => {
    let callsWithoutStep = 0;
    while (!isComplete(sofar.current)) {
      const before = doneSoFar();
      if (!take(await settle(server.continueSetUp(), language))) return;
      callsWithoutStep = doneSoFar() > before ? 0 : callsWithoutStep + 1;
      if (callsWithoutStep >= mostCallsWithoutStep) {
        setTrouble(stuck(language));
        return;
      }
    }
    const finished = await settle(server.finishSetUp(), language);
    if (finished.ok) setDone(finished.value);
    else setTrouble(finished);
  };

  const start = (answers: SetUpAnswers) =>
    run(async () => {
      setTrouble(null);
      setFailed([]);
      if (take(await settle(server.saveSetUp(answers), language))) await goOn();
    });
  const carryOn = () =>
    run(async () => {
      setTrouble(null);
      await goOn();
    });
  return { busy, progress, failed, trouble, done, start, carryOn };
}

function stuck(language: Language): Trouble {
  return { code: 'failed', message: sharedPageText[language].failures.failed, fields: {} };
}

function isComplete(progress: Progress | null): boolean {
  return progress !== null && progress.done >= progress.total;
}
