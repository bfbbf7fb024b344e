/** Runs one function of a script as one person, and keeps the record of it. */
import type { Execution } from '../types';
import { Stopped } from '../world/errors';
import type { ScriptRecord } from '../world/records';
import { localNow, makeId, type World } from '../world/world';
import { globalsFor } from './globals';
import { entryPoint, loadBundle } from './load';
import type { Run } from './run';

export interface Call {
  script: ScriptRecord;
  functionName: string;
  args: unknown[];
  who: string;
  /** Where somebody else than `who` is at the keyboard. */
  visitor?: string;
  kind: Execution['kind'];
  answers?: string[];
}

function newRecord(world: World, { script, functionName, who, visitor, kind }: Call): Execution {
  return {
    id: makeId(world, 12),
    script: script.bundle,
    fileId: script.fileId,
    functionName,
    kind,
    who,
    ...(visitor !== undefined && { visitor }),
    at: localNow(world),
    outcome: 'completed',
    remote: [],
    other: [],
    ms: 0,
    cpuMs: 0,
    console: [],
    shown: { alerts: [], toasts: [], menus: [] },
  };
}

function newRun(world: World, call: Call): Run {
  const bundle = world.bundles[call.script.bundle];
  if (!bundle) throw new Error(`no bundle for the script ${call.script.bundle}`);
  const faults = world.depth === 0 ? world.faults : [];
  if (world.depth === 0) world.faults = [];
  return {
    world,
    script: call.script,
    bundle,
    who: call.who.toLowerCase(),
    active: (call.visitor ?? call.who).toLowerCase(),
    kind: call.kind,
    record: newRecord(world, call),
    answers: [...(call.answers ?? [])],
    faults,
    menus: [],
    dead: undefined,
    serviceMs: 0,
  };
}

/** Never throws for what the script does; the record says how it ended. */
export function execute(world: World, call: Call): Execution {
  const run = newRun(world, call);
  const { record } = run;
  const began = performance.now();
  world.depth += 1;
  try {
    const entries = loadBundle(run.bundle.code, globalsFor(run));
    record.result = entryPoint(entries, call.functionName)(...call.args);
  } catch (error) {
    if (record.outcome === 'completed') record.outcome = 'failed';
    record.error = errorOf(run.dead ?? error);
  } finally {
    world.depth -= 1;
    record.cpuMs = performance.now() - began - run.serviceMs;
    for (const [name, holder] of world.locks) if (holder === record.id) world.locks.delete(name);
  }
  if (run.dead) {
    record.error = errorOf(run.dead);
    delete record.result;
  }
  keep(world, record);
  return record;
}

function errorOf(error: unknown): NonNullable<Execution['error']> {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { name, message, stack } = error;
  const known = error instanceof Stopped ? 'Exception' : name;
  return { name: known, message, ...(stack !== undefined && { stack }) };
}

const KEPT = 500;

function keep(world: World, record: Execution): void {
  const { store } = world;
  store.put('executions', record.id, record);
  const all = store.all('executions');
  if (all.length <= KEPT) return;
  for (const { id } of all.slice(0, all.length - KEPT)) store.remove('executions', id);
}
