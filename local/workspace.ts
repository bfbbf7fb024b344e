/** A workspace: one world, the people in it, and everything they and a test can do to it. */
import { filesByHand } from './hands/files';
import { calendarsOf, icsOf, mailByHand } from './hands/mail';
import { openFolder } from './persist';
import { advanceClock, moveTo } from './runtime/clock';
import { callFromPage, clickMenu, openFile, runTrigger, scriptOf } from './runtime/entries';
import { deployWebApp, openWebApp } from './runtime/web-app';
import type { BundleName, Faults, People, Trigger, Workspace, WorkspaceOptions } from './types';
import { FOLDER, rootId } from './world/access';
import { newItem } from './world/new-item';
import { createStore } from './world/store';
import { epochOf, localOf } from './world/time';
import { clock, DEFAULT_QUOTAS, localNow, quotas, type World } from './world/world';

function newWorld({ bundles, start, timeZone = 'Europe/London' }: WorkspaceOptions): World {
  const store = createStore();
  const epochMs = epochOf(start ?? '2026-11-09T08:00', timeZone);
  store.put('clock', 'clock', { epochMs, timeZone, ids: 0 });
  store.put('quotas', 'quotas', DEFAULT_QUOTAS);
  return { store, bundles: { ...bundles }, locks: new Map(), faults: [], depth: 0 };
}

function people(world: World): People {
  return {
    add(person) {
      const address = person.address.toLowerCase();
      const defaults = {
        locale: 'en' as const,
        account: 'workspace' as const,
        addressHidden: false,
      };
      world.store.put('people', address, { ...defaults, ...person, address });
      const id = rootId(address);
      if (world.store.get('items', id)) return;
      const root = { id, name: 'My Drive', mimeType: FOLDER, owner: address };
      world.store.put('items', id, newItem(world, root));
    },
    list: () => world.store.all('people'),
  };
}

function faults(world: World): Faults {
  return {
    failCall(n, { when = 'before', error = {}, method } = {}) {
      const strike = { kind: 'fail' as const, when, error };
      world.faults.push({ n, strike, ...(method !== undefined && { method }) });
    },
    killCall(n, when, method) {
      const strike = { kind: 'kill' as const, when };
      world.faults.push({ n, strike, ...(method !== undefined && { method }) });
    },
    betweenCalls(n, action) {
      world.faults.push({ n, strike: { kind: 'between', action } });
    },
    clear() {
      world.faults = [];
    },
  };
}

function triggersOf(world: World): Trigger[] {
  return world.store.all('triggers').flatMap((trigger) => {
    const script = world.store.get('scripts', trigger.scriptId);
    if (!script) return [];
    const { id, functionName, creator, everyMinutes, nextAt } = trigger;
    const next = localOf(nextAt, clock(world).timeZone);
    const { bundle, fileId } = script;
    return [{ id, script: bundle, fileId, functionName, creator, everyMinutes, next }];
  });
}

type Actions = Omit<Workspace, 'people' | 'files' | 'mail' | 'calendar' | 'faults' | 'save'>;

function actions(world: World): Actions {
  const { store } = world;
  return {
    open: (as, fileId) => openFile(world, as, fileId),
    clickMenu: (as, fileId, name, options = {}) =>
      clickMenu(world, as, fileId, name, options.answers),
    callFromPage: (token, name, args, options) => callFromPage(world, token, name, args, options),
    page: (token) => store.get('pages', token),
    deployWebApp: (owner, script) => deployWebApp(world, owner, script),
    openWebApp: (as, fileId) => openWebApp(world, as, fileId),
    triggers: () => triggersOf(world),
    runTrigger: (id) => runTrigger(world, id),
    now: () => localNow(world),
    epochMs: () => clock(world).epochMs,
    setClock: (local) => moveTo(world, epochOf(local, clock(world).timeZone)),
    advanceClock: (minutes) => advanceClock(world, minutes),
    executions: () => store.all('executions'),
    scriptProperties: (fileId) => ({ ...scriptOf(world, fileId)?.properties.script }),
    setQuotas: (changed) => store.put('quotas', 'quotas', { ...quotas(world), ...changed }),
    scripts: () => Object.keys(world.bundles) as BundleName[],
    setBundle(name, bundle) {
      world.bundles[name] = bundle;
    },
    snapshot: () => store.snapshot(),
    restore(snapshot) {
      store.restore(snapshot);
      world.locks.clear();
      world.faults = [];
    },
  };
}

/** Saves after everything that may have changed something. */
function saving<T extends object>(target: T, save: () => void): T {
  const wrapped = Object.entries(target).map(([key, member]) => {
    if (typeof member !== 'function') return [key, member];
    return [
      key,
      (...args: unknown[]) => {
        try {
          return (member as (...given: unknown[]) => unknown)(...args);
        } finally {
          save();
        }
      },
    ];
  });
  return Object.fromEntries(wrapped) as T;
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const world = newWorld(options);
  const save = options.folder === undefined ? () => {} : openFolder(options.folder, world);
  const parts = {
    people: people(world),
    files: filesByHand(world),
    mail: mailByHand(world),
    calendar: {
      list: (address: string) => calendarsOf(world, address),
      ics: (calendarId: string) => icsOf(world, calendarId),
    },
  };
  // An action that another person's call interrupts is saved when it ends.
  const whole = () => {
    if (world.depth === 0) save();
  };
  return {
    people: saving(parts.people, whole),
    files: saving(parts.files, whole),
    mail: saving(parts.mail, whole),
    calendar: parts.calendar,
    faults: faults(world),
    ...saving(actions(world), whole),
    save,
  };
}
