import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../server/summarise';
import { callServer } from '../call-server';
import { usePageMessages, useTell } from '../page-messages';
import { RunNote } from '../parts/run-note';
import { useShell } from '../shell-context';
import { Frame } from '../workbook/page-frame';

/** CSS pixels of a telephone held upright. */
const PHONE_WIDTH = 390;

/** A web app as its visitor has it open, on a telephone or on a computer. */
export function WebAppView({ fileId }: { fileId: string }) {
  const { outcome, refusal, lastRun, again } = useVisit(fileId);
  const [isPhone, setPhone] = useState(true);
  const page = outcome?.page;
  return (
    <div class="web-app">
      <header class="workbook-head">
        <h1>{page?.title ?? 'My page'}</h1>
        <WidthChoice isPhone={isPhone} setPhone={setPhone} />
        <button type="button" class="tool" onClick={again}>
          Open it again
        </button>
        <RunNote run={lastRun} />
      </header>
      {refusal !== undefined && <ClosedToYou why={refusal} />}
      {page && (
        <div class="web-page" style={{ maxWidth: isPhone ? `${PHONE_WIDTH}px` : 'none' }}>
          <Frame key={page.token} page={page} />
        </div>
      )}
    </div>
  );
}

function WidthChoice(props: { isPhone: boolean; setPhone: (isPhone: boolean) => void }) {
  return (
    <fieldset class="part-choice widths" aria-label="Width of the page">
      {[true, false].map((isPhone) => (
        <button
          key={String(isPhone)}
          type="button"
          class="chip"
          aria-pressed={props.isPhone === isPhone}
          onClick={() => props.setPhone(isPhone)}
        >
          {isPhone ? 'Phone' : 'Wide'}
        </button>
      ))}
    </fieldset>
  );
}

function ClosedToYou({ why }: { why: string }) {
  const { you } = useShell();
  return (
    <div class="page narrow need-access">
      <h2>This page is closed to you</h2>
      <p>
        Google lets only accounts of the school in, and {you.name} ({you.address}) has none. Choose
        another person at the top.
      </p>
      <p class="hint">Google’s answer: {why}</p>
    </div>
  );
}

/** One visit for each person, and another one when it is opened again. */
function useVisit(fileId: string) {
  const { you, changed } = useShell();
  const tell = useTell();
  const [count, setCount] = useState(0);
  const [visit, setVisit] = useState<{ outcome?: Outcome; refusal?: string }>({});
  const [lastRun, setLastRun] = useState<Outcome['run']>();
  const show = useCallback(
    (outcome: Outcome, isFromPage: boolean) => {
      setLastRun(outcome.run);
      tell(outcome, isFromPage);
    },
    [tell],
  );
  useEffect(() => {
    let isCurrent = true;
    setVisit({});
    const settle = (next: { outcome?: Outcome; refusal?: string }) => {
      if (!isCurrent) return;
      setVisit(next);
      if (next.outcome) show(next.outcome, false);
    };
    callServer('openWebApp', { as: you.address, fileId }).then(
      (outcome) => settle({ outcome }),
      (error: Error) => settle({ refusal: error.message }),
    );
    return () => {
      isCurrent = false;
    };
  }, [fileId, you.address, count, show]);
  usePageMessages(
    useCallback(
      (message) => {
        if (message.kind !== 'called') return;
        if (message.outcome) show(message.outcome, true);
        changed();
      },
      [changed, show],
    ),
  );
  return { ...visit, lastRun, again: () => setCount((one) => one + 1) };
}
