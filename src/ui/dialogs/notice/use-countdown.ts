import { useEffect, useState } from 'preact/hooks';

/**
 * Seconds left, counted down here from what the server said, since the browser's clock may be wrong.
 * `since` changes with each answer; `onOver` is called once, when nothing is left.
 */
export function useCountdown(secondsLeft: number, since: unknown, onOver: () => void): number {
  const [left, setLeft] = useState(secondsLeft);
  useEffect(() => {
    setLeft(secondsLeft);
    const startedMs = performance.now();
    const timer = setInterval(() => {
      const now = secondsLeft - (performance.now() - startedMs) / 1000;
      setLeft(now);
      if (now > 0) return;
      clearInterval(timer);
      onOver();
    }, 1000);
    return () => clearInterval(timer);
  }, [since]);
  return left;
}
