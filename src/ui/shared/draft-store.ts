/** How long what is typed is kept in the browser. */
export const draftDays = 7;
const draftMs = draftDays * 86_400_000;
const prefix = 'professional-learning:draft:';

/**
 * What a person has typed and not saved, in this browser, under their own address. Nothing here throws:
 * a browser may refuse storage altogether (`false`), and what is found there is a claim until `read` has
 * made sense of it.
 */
export type DraftStore<Draft> = {
  load(): Draft | null;
  /** `false` when the browser refuses. */
  keep(draft: Draft): boolean;
  clear(): boolean;
  /** The storage key, to notice that another page of the same person changed it. */
  readonly place: string;
};

export type DraftSettings<Draft> = {
  /** May throw, as `window.localStorage` does where storage is blocked. */
  readonly storage: () => Storage;
  readonly address: string;
  readonly form: string;
  readonly nowMs: () => number;
  readonly read: (kept: unknown) => Draft | null;
};

type Kept = { readonly keptAtMs: number; readonly draft: unknown };

export function openDraftStore<Draft>(settings: DraftSettings<Draft>): DraftStore<Draft> {
  const { storage, nowMs } = settings;
  const place = `${prefix}${settings.address.trim().toLowerCase()}:${settings.form}`;
  return {
    place,
    load: () =>
      orElse(null, () => {
        const kept = parseKept(storage().getItem(place));
        return kept && !isOld(kept, nowMs()) ? settings.read(kept.draft) : null;
      }),
    keep: (draft) =>
      orElse(false, () => {
        storage().setItem(place, JSON.stringify({ keptAtMs: nowMs(), draft }));
        return true;
      }),
    clear: () =>
      orElse(false, () => {
        storage().removeItem(place);
        return true;
      }),
  };
}

/** Whoever opens the page next clears what is old, also of people who never came back. */
export function clearOldDrafts(storage: () => Storage, nowMs: number): void {
  orElse(undefined, () => {
    const kept = storage();
    const places = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '');
    for (const place of places) {
      if (!place.startsWith(prefix)) continue;
      const draft = parseKept(kept.getItem(place));
      if (!draft || isOld(draft, nowMs)) kept.removeItem(place);
    }
  });
}

function isOld(kept: Kept, nowMs: number): boolean {
  return nowMs - kept.keptAtMs > draftMs;
}

function parseKept(text: string | null): Kept | null {
  if (text === null) return null;
  const parsed = orElse<unknown>(null, () => JSON.parse(text));
  if (typeof parsed !== 'object' || parsed === null) return null;
  const { keptAtMs, draft } = parsed as Partial<Kept>;
  return typeof keptAtMs === 'number' ? { keptAtMs, draft } : null;
}

function orElse<Value>(otherwise: Value, attempt: () => Value): Value {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}
