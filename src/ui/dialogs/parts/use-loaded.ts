import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/language';
import type { Reply } from '../../../core/wire/reply';
import { useLanguage } from '../../shared/language';
import { settle, type Trouble } from '../../shared/settle';
import { useOffice } from './open-dialog';

export type Loaded<Value> = {
  /** The newest answer, kept while another is fetched and when fetching it fails. */
  readonly value: Value | null;
  /** The language the server wrote `value` in. */
  readonly writtenIn: Language;
  readonly trouble: Trouble | null;
  readonly loading: boolean;
  readonly load: () => void;
  /** An answer that came with another call. */
  readonly take: (value: Value) => void;
};

/**
 * Fetches when the page opens and again whenever the server has been told another language, because its
 * sentences come in one. Only the answer to the newest call counts.
 */
export function useLoaded<Value>(call: () => Promise<Reply<Value>>): Loaded<Value> {
  const { told } = useOffice();
  const language = useLanguage();
  const [held, setHeld] = useState<{ value: Value; writtenIn: Language } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [loading, setLoading] = useState(true);
  const newest = useRef(0);
  const latest = useRef({ call, told, language });
  latest.current = { call, told, language };

  const load = useCallback(async () => {
    const turn = ++newest.current;
    const { call, told, language } = latest.current;
    setLoading(true);
    const answer = await settle(call(), language);
    if (turn !== newest.current) return;
    setLoading(false);
    setTrouble(answer.ok ? null : answer);
    if (answer.ok) setHeld({ value: answer.value, writtenIn: told });
  }, []);

  useEffect(() => void load(), [told, load]);

  const take = (value: Value) => {
    newest.current += 1;
    setLoading(false);
    setTrouble(null);
    setHeld({ value, writtenIn: told });
  };
  return {
    value: held?.value ?? null,
    writtenIn: held?.writtenIn ?? told,
    trouble,
    loading,
    load: () => void load(),
    take,
  };
}
