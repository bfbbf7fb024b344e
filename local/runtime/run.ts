/** One execution of a script, and the single door through which its code reaches any service. */

import { type Cost, costOf } from '../services/costs';
import type { Bundle, Execution, Menu } from '../types';
import { ApiException, GoogleError, googleError, ScriptException, Stopped } from '../world/errors';
import type { ScriptRecord } from '../world/records';
import { advance, clock, type Fault, quotas, type World } from '../world/world';

export interface Run {
  readonly world: World;
  readonly script: ScriptRecord;
  readonly bundle: Bundle;
  /** Whose authority is used: files are opened, and quotas spent, as this account. */
  readonly who: string;
  /** Who is at the keyboard; somebody else than `who` in a web app that runs as its owner. */
  readonly active: string;
  readonly kind: Execution['kind'];
  readonly record: Execution;
  readonly answers: string[];
  readonly faults: Fault[];
  readonly menus: Menu[];
  dead: Stopped | undefined;
  /** Real milliseconds spent inside services. */
  serviceMs: number;
}

/** Counts, charges and authorises one call, lets faults strike, and turns refusals into the script's exceptions. */
export function call<T>(run: Run, method: string, effect: () => T): T {
  const began = performance.now();
  try {
    if (run.dead) throw run.dead;
    const cost = costOf(method);
    authorise(run, method, cost);
    const strikes = cost.kind === 'remote' ? dueFaults(run, method) : [];
    for (const { strike } of strikes) if (strike.kind === 'between') strike.action();
    strikeAt(run, method, strikes, 'before');
    charge(run, method, cost);
    const answer = effect();
    strikeAt(run, method, strikes, 'after');
    return answer;
  } catch (error) {
    throw error instanceof GoogleError ? new ApiException(method, error) : error;
  } finally {
    run.serviceMs += performance.now() - began;
  }
}

function authorise(run: Run, method: string, { scopes, full }: Cost): void {
  const limited = run.kind === 'open';
  // sourced: a simple trigger runs without authorisation; it may read the bound file and make menus.
  if (limited && !full) return;
  const granted = run.bundle.manifest.oauthScopes;
  if (!limited && (!scopes || scopes.some((scope) => granted.includes(scope)))) return;
  const needed = scopes?.length ? ` Required permissions: ${scopes.join(' || ')}` : '';
  throw new ScriptException(`You do not have permission to call ${method}.${needed}`);
}

function dueFaults(run: Run, method: string): Fault[] {
  const due: Fault[] = [];
  for (const fault of run.faults) {
    if (fault.method !== undefined && fault.method !== method) continue;
    fault.n -= 1;
    if (fault.n === 0) due.push(fault);
  }
  return due;
}

function strikeAt(run: Run, method: string, faults: Fault[], when: 'before' | 'after'): void {
  for (const { strike } of faults) {
    if (strike.kind === 'between' || strike.when !== when) continue;
    if (strike.kind === 'kill') throw stop(run, 'killed', 'The execution was ended.');
    if (/^(Sheets|Drive|Gmail|Calendar)\./.test(method)) throw googleError(strike.error);
    const text = strike.error.message ?? 'Service Spreadsheets failed while accessing document.';
    throw new ScriptException(text);
  }
}

function charge(run: Run, method: string, cost: Cost): void {
  const dot = method.lastIndexOf('.');
  const counted = { service: method.slice(0, dot), method: method.slice(dot + 1), ms: cost.ms };
  if (cost.kind === 'remote') run.record.remote.push(counted);
  else if (cost.ms > 0) run.record.other.push(counted);
  spend(run, cost.ms);
}

/** Lets modelled time pass; over the limit the execution is over, and the call it was in has had no effect. */
export function spend(run: Run, ms: number): void {
  const limit = quotas(run.world).executionSeconds * 1000;
  const left = limit - run.record.ms;
  const passed = Math.min(ms, left);
  run.record.ms += passed;
  advance(run.world, passed);
  // assumed A-timeout-effect: what Google does with a call that is running when the time ends is not documented.
  if (passed < ms) throw stop(run, 'timed out', 'Exceeded maximum execution time');
}

/** After this every service call throws, so that nothing the script does in `catch` or `finally` has an effect. */
function stop(run: Run, outcome: 'killed' | 'timed out', message: string): Stopped {
  run.dead = new Stopped(message);
  run.record.outcome = outcome;
  return run.dead;
}

export function nowMs(run: Run): number {
  return clock(run.world).epochMs;
}
