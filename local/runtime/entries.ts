/** The ways into a script: opening its file, its menu, its pages, its triggers. A visit is in `web-app.ts`. */
import type { Execution, Menu, PageAnswer, PageCallOptions } from '../types';
import { atLeast, roleOf } from '../world/access';
import type { ScriptRecord } from '../world/records';
import { clock, type World } from '../world/world';
import { type Call, execute } from './execute';
import { entryPoints } from './load';
import { mayVisit } from './web-app';

export function scriptOf(world: World, fileId: string): ScriptRecord | undefined {
  return world.store.all('scripts').find((script) => script.fileId === fileId);
}

function needScript(world: World, fileId: string): ScriptRecord {
  const script = scriptOf(world, fileId);
  if (!script) throw new Error(`no script is bound to the file ${fileId}`);
  return script;
}

/** sourced: for somebody who may only view or comment, no trigger runs and there is no menu. */
export function openFile(
  world: World,
  as: string,
  fileId: string,
): { menus: Menu[]; execution?: Execution } {
  const role = roleOf(world, fileId, as);
  if (!role) throw new Error(`${as} cannot open the file ${fileId}.`);
  const script = scriptOf(world, fileId);
  if (!script || !atLeast(role, 'writer')) return { menus: [] };
  const code = world.bundles[script.bundle]?.code ?? '';
  if (!entryPoints(code).includes('onOpen')) return { menus: [] };
  const args = [{ authMode: 'LIMITED', user: as }];
  const call = { script, functionName: 'onOpen', args, who: as, kind: 'open' as const };
  const execution = execute(world, call);
  return { menus: execution.shown.menus, execution };
}

export function clickMenu(
  world: World,
  as: string,
  fileId: string,
  functionName: string,
  answers: string[] = [],
): Execution {
  const script = needScript(world, fileId);
  if (!atLeast(roleOf(world, fileId, as), 'writer')) throw new Error(`${as} sees no menu here.`);
  return execute(world, { script, functionName, args: [], who: as, kind: 'menu', answers });
}

/** sourced: numbers, strings, booleans, null, and plain objects and arrays of them; `path` names what is not. */
function illegalPart(
  value: unknown,
  path = '',
  above: readonly unknown[] = [],
): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (['string', 'number', 'boolean'].includes(typeof value)) return undefined;
  const plain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  if (typeof value !== 'object' || !plain || above.includes(value)) return path || '0';
  for (const [key, member] of Object.entries(value)) {
    const found = illegalPart(member, key, [...above, value]);
    if (found !== undefined) return found;
  }
  return undefined;
}

const carried = (value: unknown): unknown =>
  value === undefined ? null : JSON.parse(JSON.stringify(value));

// sourced: what a page is told when another of the browser's accounts makes the call.
const DENIED = {
  name: 'ScriptError',
  message:
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
};

export function callFromPage(
  world: World,
  token: string,
  functionName: string,
  args: unknown[],
  { arrivesAs }: PageCallOptions = {},
): PageAnswer {
  const page = world.store.get('pages', token);
  const script = page && world.store.get('scripts', page.scriptId);
  const who = arrivesAs ?? page?.openedBy ?? '';
  if (!page || !script || arrivesAs === 'PERMISSION_DENIED') return { ok: false, error: DENIED };
  const caller = callerOf(world, script, who);
  if (!caller) return { ok: false, error: DENIED };
  const illegal = illegalPart(args);
  if (illegal !== undefined) return refusal(`Failed due to illegal value in property: ${illegal}`);
  const code = world.bundles[script.bundle]?.code ?? '';
  if (functionName.endsWith('_') || !entryPoints(code).includes(functionName)) {
    return refusal(`google.script.run.${functionName} is not a function`);
  }
  const execution = execute(world, {
    script,
    functionName,
    args: args.map(carried),
    kind: 'page',
    ...caller,
  });
  return answerOf(execution);
}

/** sourced: a bound script’s page calls as its person, a web app’s that runs as its owner as the owner. */
function callerOf(
  world: World,
  script: ScriptRecord,
  who: string,
): Pick<Call, 'who' | 'visitor'> | undefined {
  if (script.webApp) {
    return mayVisit(world, script, who)
      ? { who: script.webApp.deployedBy, visitor: who }
      : undefined;
  }
  return atLeast(roleOf(world, script.fileId, who), 'writer') ? { who } : undefined;
}

function refusal(message: string): PageAnswer {
  return { ok: false, error: { name: 'TypeError', message } };
}

function answerOf(execution: Execution): PageAnswer {
  if (execution.outcome !== 'completed') {
    const { name = 'Error', message = '' } = execution.error ?? {};
    // assumed A-error-text: the page is told the error's name and message.
    return { ok: false, error: { name, message: `${name}: ${message}` }, execution };
  }
  // assumed A-illegal-result: a result Google cannot carry fails the call, though the function has run.
  const illegal = illegalPart(execution.result);
  if (illegal === undefined) return { ok: true, value: carried(execution.result), execution };
  const message = `Failed due to illegal value in property: ${illegal}`;
  return { ok: false, error: { name: 'TypeError', message }, execution };
}

/** sourced: a trigger runs as whoever made it. */
export function runTrigger(world: World, id: string): Execution {
  const trigger = world.store.need('triggers', id);
  const script = world.store.need('scripts', trigger.scriptId);
  const nextAt = clock(world).epochMs + trigger.everyMinutes * 60_000;
  world.store.put('triggers', id, { ...trigger, nextAt });
  return execute(world, {
    script,
    functionName: trigger.functionName,
    args: [{ authMode: 'FULL', triggerUid: id }],
    who: trigger.creator,
    kind: 'trigger',
  });
}
