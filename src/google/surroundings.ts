import type { Clock, Identity, Ids, Lock, Log, Store, Triggers } from '../app/ports';

/** School time is the time zone of the manifest. */
export const clock: Clock = {
  now() {
    const now = new Date();
    const zone = Session.getScriptTimeZone();
    const local = Utilities.formatDate(now, zone, "yyyy-MM-dd'T'HH:mm");
    return { local, epochMs: now.getTime() };
  },
  sleep: (ms) => Utilities.sleep(ms),
};

export const identity: Identity = {
  activeAddress: () => Session.getActiveUser().getEmail().toLowerCase(),
  effectiveAddress: () => Session.getEffectiveUser().getEmail().toLowerCase(),
  locale: () => Session.getActiveUserLocale(),
};

export const ids: Ids = { random: () => Utilities.getUuid().replace(/-/g, '') };

/** Shared by all who run this script. */
export const scriptStore: Store = storeOver(() => PropertiesService.getScriptProperties());

/** The person’s own. */
export const userStore: Store = storeOver(() => PropertiesService.getUserProperties());

function storeOver(properties: () => GoogleAppsScript.Properties.Properties): Store {
  return {
    get: (key) => properties().getProperty(key),
    set: (key, value) => {
      properties().setProperty(key, value);
    },
    remove: (key) => {
      properties().deleteProperty(key);
    },
  };
}

/** Long enough for a dialog’s quick call to end, short enough not to hold up the person. */
const lockWaitMs = 2000;

export const lock: Lock = {
  tryWith(work) {
    const scriptLock = LockService.getScriptLock();
    if (!scriptLock.tryLock(lockWaitMs)) return null;
    try {
      return work();
    } finally {
      scriptLock.releaseLock();
    }
  },
};

export const log: Log = {
  info: (message) => console.info(message),
  error(message, cause) {
    console.error(message, cause instanceof Error ? (cause.stack ?? String(cause)) : cause);
  },
};

export const triggers: Triggers = {
  list: () => ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()),
  create(functionName, everyMinutes) {
    ScriptApp.newTrigger(functionName).timeBased().everyMinutes(everyMinutes).create();
  },
  remove(functionName) {
    for (const trigger of ScriptApp.getProjectTriggers()) {
      if (trigger.getHandlerFunction() === functionName) ScriptApp.deleteTrigger(trigger);
    }
  },
};
