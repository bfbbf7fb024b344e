import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openDraftStore } from './draft-store';
import { makeKey } from './save-key';

/** A form under way. `key` belongs to this one thing: saved again after a lost answer, it is the same. */
export type DraftState<Form> = {
  readonly form: Form;
  readonly key: string;
  /** It was found in the browser rather than typed now. */
  readonly restored: boolean;
  /** The browser does not keep what is typed. */
  readonly refused: boolean;
  readonly change: (patch: Partial<Form>) => void;
  /** Begins anew: blank, with another key, and nothing kept. */
  readonly reset: () => void;
  /** What is in the form at this moment, also from within an older closure. */
  readonly latest: () => Form;
};

type Held<Form> = { readonly key: string; readonly form: Form; readonly restored: boolean };

export type DraftOptions<Form> = {
  readonly address: string;
  /** Name of the form; one draft is kept for each. */
  readonly name: string;
  readonly blank: Form;
  readonly read: (kept: unknown) => Form | null;
};

export function openFormDraft<Form>(options: Omit<DraftOptions<Form>, 'blank'>) {
  return openDraftStore({
    storage: () => window.localStorage,
    address: options.address,
    form: options.name,
    nowMs: () => Date.now(),
    read: (kept) => {
      if (typeof kept !== 'object' || kept === null) return null;
      const { key, form } = kept as { key?: unknown; form?: unknown };
      const read = options.read(form);
      return typeof key === 'string' && key !== '' && read ? { key, form: read } : null;
    },
  });
}

export function useDraft<Form>(options: DraftOptions<Form>): DraftState<Form> {
  const { address, name, blank, read } = options;
  const store = useMemo(() => openFormDraft({ address, name, read }), [address, name, read]);
  const [held, setHeld] = useState<Held<Form>>(() => {
    const kept = store.load();
    return kept ? { ...kept, restored: true } : begin(blank);
  });
  const [refused, setRefused] = useState(false);
  const latest = useRef(held);
  const hold = (next: Held<Form>) => {
    latest.current = next;
    setHeld(next);
  };

  const lastBlank = useRef(blank);
  useEffect(() => {
    if (same(latest.current.form, lastBlank.current)) hold({ ...latest.current, form: blank });
    lastBlank.current = blank;
  }, [JSON.stringify(blank)]);

  useOtherPageSaving(store.place, () => hold({ ...latest.current, key: makeKey() }));

  return {
    ...held,
    refused,
    change: (patch) => {
      const form = { ...latest.current.form, ...patch };
      hold({ ...latest.current, form });
      const { key } = latest.current;
      setRefused(!(same(form, blank) ? store.clear() : store.keep({ key, form })));
    },
    reset: () => {
      hold(begin(blank));
      store.clear();
    },
    latest: () => latest.current.form,
  };
}

function begin<Form>(blank: Form): Held<Form> {
  return { key: makeKey(), form: blank, restored: false };
}

/** Two pages of one person may hold the same draft: once one has saved it, the other is something new. */
function useOtherPageSaving(place: string, begunAnew: () => void): void {
  const act = useRef(begunAnew);
  act.current = begunAnew;
  useEffect(() => {
    const look = (event: StorageEvent) => {
      if (event.key === place && event.newValue === null) act.current();
    };
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, [place]);
}

function same<Form>(one: Form, other: Form): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
