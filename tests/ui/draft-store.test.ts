import { clearOldDrafts, draftDays, openDraftStore } from '../../src/ui/shared/draft-store';

const day = 86_400_000;
const monday = Date.UTC(2026, 10, 9);

function makeStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

function open(storage: () => Storage, settings: { address?: string; nowMs?: number } = {}) {
  return openDraftStore<string>({
    storage,
    address: settings.address ?? 'Dewi@cwmffug.example.org',
    form: 'log',
    nowMs: () => settings.nowMs ?? monday,
    read: (kept) => (typeof kept === 'string' ? kept : null),
  });
}

describe('a draft', () => {
  it('is found again by the same person, however the address is written', () => {
    const storage = makeStorage();
    expect(open(() => storage).keep('Number talk')).toBe(true);
    expect(open(() => storage, { address: ' dewi@CWMFFUG.example.org' }).load()).toBe(
      'Number talk',
    );
  });

  it('is not found by another person', () => {
    const storage = makeStorage();
    open(() => storage).keep('Number talk');
    expect(open(() => storage, { address: 'mair@cwmffug.example.org' }).load()).toBeNull();
  });

  it('lasts seven days and no longer', () => {
    const storage = makeStorage();
    open(() => storage).keep('Number talk');
    const later = (ms: number) => open(() => storage, { nowMs: monday + ms }).load();
    expect(later(draftDays * day)).toBe('Number talk');
    expect(later(draftDays * day + 1)).toBeNull();
  });

  it('is gone once cleared', () => {
    const storage = makeStorage();
    const store = open(() => storage);
    store.keep('Number talk');
    expect(store.clear()).toBe(true);
    expect(store.load()).toBeNull();
  });

  it('says so where the browser refuses storage, and never throws', () => {
    const store = open(() => {
      throw new Error('SecurityError');
    });
    expect([store.load(), store.keep('x'), store.clear()]).toEqual([null, false, false]);
    expect(() =>
      clearOldDrafts(() => {
        throw new Error('SecurityError');
      }, monday),
    ).not.toThrow();
  });

  it('is nothing when what is kept there makes no sense', () => {
    const storage = makeStorage();
    const store = open(() => storage);
    for (const text of ['', '{', 'null', '7', '{"draft":"x"}', '{"keptAtMs":"x","draft":"x"}']) {
      storage.setItem(store.place, text);
      expect(store.load()).toBeNull();
    }
    storage.setItem(store.place, JSON.stringify({ keptAtMs: monday, draft: 7 }));
    expect(store.load()).toBeNull();
  });
});

it('clears what is old of everybody, and nothing else', () => {
  const storage = makeStorage();
  storage.setItem('something else', 'stays');
  open(() => storage, { nowMs: monday - 8 * day }).keep('old');
  const mair = { address: 'mair@cwmffug.example.org' };
  open(() => storage, mair).keep('new');
  clearOldDrafts(() => storage, monday);
  expect(storage.length).toBe(2);
  expect(open(() => storage, mair).load()).toBe('new');
  expect(storage.getItem('something else')).toBe('stays');
});
