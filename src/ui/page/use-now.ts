import { useEffect, useState } from 'preact/hooks';
import type { LocalMoment } from '../../core/civil-date';
import { schoolTime } from './now-and-next';

const lookEveryMs = 5_000;

/** The school's clock, moving on from when the page was answered; also after the phone has slept. */
export function useNow(now: LocalMoment, atMs: number): LocalMoment {
  const [ms, setMs] = useState(atMs);
  useEffect(() => {
    const look = () => setMs(Date.now());
    const timer = setInterval(look, lookEveryMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return schoolTime(now, atMs, ms);
}
