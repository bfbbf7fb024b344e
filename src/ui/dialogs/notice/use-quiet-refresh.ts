import { useEffect, useRef } from 'preact/hooks';

const everyMs = 20_000;

/** Looks again from time to time, and when the page comes back into sight; never while it is hidden. */
export function useQuietRefresh(active: boolean, refresh: () => void): void {
  const latest = useRef(refresh);
  latest.current = refresh;
  useEffect(() => {
    if (!active) return undefined;
    const look = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    const timer = setInterval(look, everyMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [active]);
}
