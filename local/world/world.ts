/** The world and the few things about it that are not state: bundles, held locks, faults waiting to strike. */
import type { Bundle, BundleName, CallError, Quotas } from '../types';
import type { Clock, Usage } from './records';
import type { Store } from './store';
import { localOf } from './time';

export interface Fault {
  n: number;
  method?: string;
  strike:
    | { kind: 'fail'; when: 'before' | 'after'; error: CallError }
    | { kind: 'kill'; when: 'before' | 'after' }
    | { kind: 'between'; action: () => void };
}

export interface World {
  readonly store: Store;
  readonly bundles: Partial<Record<BundleName, Bundle>>;
  /** Lock name to the execution that holds it. */
  readonly locks: Map<string, string>;
  faults: Fault[];
  /** How many executions are running inside one another. */
  depth: number;
}

/** sourced: Google's quota page and Gmail's usage limits; see `listAssumptions` for what is not. */
export const DEFAULT_QUOTAS: Quotas = {
  mailPerDay: 2000,
  gmailUnitsPerMinute: 6000,
  gmailMinuteErrorCode: 403,
  documentsPerDay: 1500,
  sheetsCallsPerMinute: 60,
  triggersPerUser: 20,
  executionSeconds: 360,
};

export function clock(world: World): Clock {
  return world.store.need('clock', 'clock');
}

export function quotas(world: World): Quotas {
  return world.store.need('quotas', 'quotas');
}

export function advance(world: World, ms: number): void {
  const now = clock(world);
  world.store.put('clock', 'clock', { ...now, epochMs: now.epochMs + ms });
}

export function localNow(world: World): string {
  const { epochMs, timeZone } = clock(world);
  return localOf(epochMs, timeZone);
}

const ID_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Looks random, is different every time, and the same in every run of a test. */
export function makeId(world: World, length: number, letters = ID_LETTERS): string {
  const now = clock(world);
  world.store.put('clock', 'clock', { ...now, ids: now.ids + 1 });
  let state = (now.ids + 1) * 0x9e3779b1;
  let id = '';
  while (id.length < length) {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5;
    const mixed = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
    id += letters[((mixed ^ (mixed >>> 16)) >>> 0) % letters.length];
  }
  return id;
}

/** How much of a meter an account has used in the window that ends now. */
export function used(world: World, account: string, meter: string, windowMs: number): number {
  const entries = world.store.get('usage', account)?.meters[meter] ?? [];
  const since = clock(world).epochMs - windowMs;
  let sum = 0;
  for (const [at, amount] of entries) if (at > since) sum += amount;
  return sum;
}

export function use(
  world: World,
  account: string,
  meter: string,
  amount: number,
  windowMs: number,
): void {
  const { meters }: Pick<Usage, 'meters'> = world.store.get('usage', account) ?? { meters: {} };
  const { epochMs } = clock(world);
  const kept = (meters[meter] ?? []).filter(([at]) => at > epochMs - windowMs);
  const after = { ...meters, [meter]: [...kept, [epochMs, amount] as const] };
  world.store.put('usage', account, { account, meters: after });
}

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
