import { useRef, useState } from 'preact/hooks';

/** Runs one action at a time: a second click while the first is under way does nothing. */
export function useOneAtATime(): {
  readonly busy: boolean;
  readonly run: (action: () => Promise<void>) => void;
} {
  const underWay = useRef(false);
  const [busy, setBusy] = useState(false);
  const run = (action: () => Promise<void>) => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    void action().finally(() => {
      underWay.current = false;
      setBusy(false);
    });
  };
  return { busy, run };
}
