import type { OutboxRow } from '../../../core/mail/outbox';
import type { Store } from '../../ports';
import type { OfficeContext } from '../context';
import type { OfficeSession } from '../session';

/**
 * *Stop* must work while a run holds the lock and is sending. Who asks leaves a word beside the script;
 * the run looks at it before every message and whoever next holds the lock makes it lasting.
 */
const storeKey = 'stop-asked';
/** No day has an empty id. */
const everything = '';

/** Needs no lock. */
export function askToStop(store: Store, what: { readonly dayId: string } | 'everything'): void {
  const asked = readAsked(store);
  const one = what === 'everything' ? everything : what.dayId;
  if (!asked.includes(one)) store.set(storeKey, JSON.stringify([...asked, one]));
}

/** `null` when nobody asked; `everything` or the ids of days otherwise. */
export function findStopAsked(store: Store): 'everything' | readonly string[] | null {
  const asked = readAsked(store);
  if (asked.length === 0) return null;
  return asked.includes(everything) ? 'everything' : asked;
}

/** Makes what was asked lasting; the caller holds the lock, writes, then calls the answer. */
export function applyStopAsked(session: OfficeSession): () => void {
  const { store } = session.context;
  const before = store.get(storeKey);
  if (before === null) return () => {};
  const asked = readAsked(store);
  if (asked.includes(everything)) session.setState('sending-stopped', 'yes');
  for (const dayId of asked) if (dayId !== everything) stopDay(session, dayId);
  return () => {
    if (store.get(storeKey) === before) store.remove(storeKey);
  };
}

/** Nothing more leaves for the day: its approvals end and its waiting rows with them. */
export function stopDay(session: OfficeSession, dayId: string): void {
  const ids = new Set(
    session.notices
      .rows()
      .filter(({ day, state }) => day === dayId && state === 'approved')
      .map(({ id }) => id),
  );
  if (ids.size === 0) return;
  for (const id of ids) session.notices.change(id, { state: 'stopped' });
  stopRows(session, ({ about }) => ids.has(about), 'notice-stopped');
}

/** Waiting rows become stopped; those being sent are looked at by the delivery that holds them. */
export function stopRows(
  session: OfficeSession,
  isMeant: (row: OutboxRow) => boolean,
  detail: 'notice-stopped' | 'facts-changed',
): void {
  const { outbox } = session.growing();
  for (const row of outbox.rows()) {
    if (row.state === 'waiting' && isMeant(row)) {
      outbox.change(row.key, { state: 'stopped', detail });
    }
  }
}

export function isSendingStopped(session: OfficeSession): boolean {
  return session.getState('sending-stopped') !== '' || isEverythingAsked(session.context);
}

function isEverythingAsked({ store }: OfficeContext): boolean {
  return findStopAsked(store) === 'everything';
}

function readAsked(store: Store): readonly string[] {
  try {
    const asked: unknown = JSON.parse(store.get(storeKey) ?? '[]');
    return Array.isArray(asked) ? asked.filter((one) => typeof one === 'string') : [];
  } catch {
    return [everything];
  }
}
