import { useEffect, useRef } from 'preact/hooks';

/**
 * Asks when the page opens, and again when it is looked at after having been left open for `freshMs`, if
 * then `mayAsk`. Answers how to ask at any other time.
 */
export function useFresh(freshMs: number, ask: () => void, mayAsk = () => true): () => void {
  const askedAtMs = useRef(0);
  const latest = useRef({ ask, mayAsk });
  latest.current = { ask, mayAsk };
  const askNow = () => {
    askedAtMs.current = Date.now();
    latest.current.ask();
  };
  useEffect(() => {
    askNow();
    const look = () => {
      const isOld = Date.now() - askedAtMs.current > freshMs;
      const isSeen = document.visibilityState === 'visible';
      if (isOld && isSeen && latest.current.mayAsk()) askNow();
    };
    addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return askNow;
}
