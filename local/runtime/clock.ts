/** Moving the clock, and what fires on the way. */
import type { Execution } from '../types';
import { clock, DAY_MS, type World } from '../world/world';
import { runTrigger } from './entries';

const HOUR_MS = 3_600_000;

export function moveTo(world: World, epochMs: number): void {
  world.store.put('clock', 'clock', { ...clock(world), epochMs });
}

/** assumed A-coalesce: a move of more than a day fires each trigger at most once an hour, to save time. */
export function advanceClock(world: World, minutes: number): Execution[] {
  const end = clock(world).epochMs + minutes * 60_000;
  const step = minutes * 60_000 > DAY_MS ? HOUR_MS : 0;
  const executions: Execution[] = [];
  for (;;) {
    const [next] = world.store
      .all('triggers')
      .filter(({ nextAt }) => nextAt <= end)
      .sort((a, b) => a.nextAt - b.nextAt);
    if (!next) break;
    moveTo(world, Math.max(clock(world).epochMs, next.nextAt));
    const fired = clock(world).epochMs;
    executions.push(runTrigger(world, next.id));
    const after = world.store.get('triggers', next.id);
    if (after) {
      const gap = Math.max(step, next.everyMinutes * 60_000);
      const nextAt = Math.max(fired + gap, clock(world).epochMs);
      world.store.put('triggers', next.id, { ...after, nextAt });
    }
  }
  moveTo(world, Math.max(end, clock(world).epochMs));
  return executions;
}
