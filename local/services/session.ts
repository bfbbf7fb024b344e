/** Session: who runs the script, and who is at the keyboard. */
import type { Run } from '../runtime/run';
import { service, strict } from '../runtime/strict';
import { domainOf } from '../world/access';

type SessionApi = Pick<
  GoogleAppsScript.Base.Session,
  'getActiveUser' | 'getEffectiveUser' | 'getActiveUserLocale' | 'getScriptTimeZone'
>;

function user(address: string): GoogleAppsScript.Base.User {
  const api = { getEmail: () => address };
  return strict('User', api) as unknown as GoogleAppsScript.Base.User;
}

function activeAddress(run: Run): string {
  // sourced: blank where a trigger runs the script, or where it has no authorisation to know.
  if (run.kind === 'trigger' || run.kind === 'open') return '';
  const person = run.world.store.get('people', run.active);
  if (!person || person.addressHidden) return '';
  // sourced: a web app that runs as its owner is told of visitors from the owner’s domain only.
  // assumed A-cross-domain: blank for anybody from another domain than the owner of the file.
  const owner =
    run.script.webApp?.deployedBy ?? run.world.store.get('items', run.script.fileId)?.owner;
  return owner === undefined || domainOf(owner) === domainOf(run.active) ? run.active : '';
}

export function sessionService(run: Run): object {
  const api: SessionApi = {
    getActiveUser: () => user(activeAddress(run)),
    getEffectiveUser: () => user(run.kind === 'open' ? '' : run.who),
    // assumed A-web-locale: in a web app that runs as its owner too, the visitor’s.
    getActiveUserLocale: () => run.world.store.get('people', run.active)?.locale ?? 'en',
    getScriptTimeZone: () => run.bundle.manifest.timeZone,
  };
  return service(run, 'Session', api);
}
