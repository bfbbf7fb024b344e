/** ScriptApp: clock triggers, which belong to whoever makes them, and the address of a web app. */
import { nowMs, type Run } from '../runtime/run';
import { service, strict } from '../runtime/strict';
import { ScriptException } from '../world/errors';
import type { TriggerRecord } from '../world/records';
import { makeId, quotas } from '../world/world';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type ScriptApi = Pick<
  GoogleAppsScript.Script.ScriptApp,
  'newTrigger' | 'getProjectTriggers' | 'deleteTrigger' | 'getScriptId' | 'getService'
>;

const MODES = {
  NONE: 'NONE',
  LIMITED: 'LIMITED',
  FULL: 'FULL',
  CUSTOM_FUNCTION: 'CUSTOM_FUNCTION',
};
const EVENT_TYPES = { CLOCK: 'CLOCK' };

function triggerObject(run: Run, { id, functionName }: TriggerRecord): GoogleTrigger {
  const api: Pick<GoogleTrigger, 'getUniqueId' | 'getHandlerFunction'> = {
    getUniqueId: () => id,
    getHandlerFunction: () => functionName,
  };
  return service(run, 'Trigger', { ...api, getEventType: () => EVENT_TYPES.CLOCK }) as never;
}

function mine(run: Run): TriggerRecord[] {
  return run.world.store
    .all('triggers')
    .filter(({ scriptId, creator }) => scriptId === run.script.id && creator === run.who);
}

function create(run: Run, functionName: string, everyMinutes: number | undefined): GoogleTrigger {
  if (everyMinutes === undefined) {
    throw new ScriptException('The trigger has no schedule.');
  }
  if (mine(run).length >= quotas(run.world).triggersPerUser) {
    throw new ScriptException(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const id = makeId(run.world, 19, '0123456789');
  const trigger: TriggerRecord = {
    id,
    scriptId: run.script.id,
    functionName,
    creator: run.who,
    everyMinutes,
    nextAt: nowMs(run) + everyMinutes * 60_000,
  };
  run.world.store.put('triggers', id, trigger);
  return triggerObject(run, trigger);
}

function builder(run: Run, functionName: string): object {
  let minutes: number | undefined;
  const clock: object = service(run, 'ClockTriggerBuilder', {
    everyMinutes(every: number) {
      // sourced: no other intervals are allowed.
      if (![1, 5, 10, 15, 30].includes(every)) {
        throw new ScriptException('The value must be one of 1, 5, 10, 15 or 30.');
      }
      minutes = every;
      return clock;
    },
    create: () => create(run, functionName, minutes),
  });
  return service(run, 'TriggerBuilder', { timeBased: () => clock });
}

/** sourced: the address once it has been deployed, else null; no scope is needed. */
function serviceObject(run: Run): GoogleAppsScript.Script.Service {
  const api = { getUrl: () => run.script.webApp?.url ?? null };
  return service(run, 'Service', api) as unknown as GoogleAppsScript.Script.Service;
}

export function scriptService(run: Run): object {
  const api: ScriptApi = {
    newTrigger: (functionName) => builder(run, functionName) as never,
    getProjectTriggers: () => mine(run).map((trigger) => triggerObject(run, trigger)),
    deleteTrigger(trigger) {
      const id = trigger.getUniqueId();
      if (!mine(run).some((one) => one.id === id)) {
        throw new ScriptException('Could not find the trigger to delete.');
      }
      run.world.store.remove('triggers', id);
    },
    getScriptId: () => run.script.id,
    getService: () => serviceObject(run),
  };
  return service(run, 'ScriptApp', {
    ...api,
    AuthMode: strict('AuthMode', MODES),
    EventType: strict('EventType', EVENT_TYPES),
  });
}
