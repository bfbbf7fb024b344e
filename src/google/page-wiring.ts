import type { Store } from '../app/ports';
import { makePage } from './pages';
import { identity, scriptStore } from './surroundings';

/**
 * What a visitor chose, kept beside the script by address: a web app that runs as its owner has no
 * properties of the visitor’s own. Nothing is kept for somebody whose address Google does not give.
 */
const visitorStore: Store = {
  get: (key) => withPlace(key, (place) => scriptStore.get(place)),
  set: (key, value) => void withPlace(key, (place) => scriptStore.set(place, value)),
  remove: (key) => void withPlace(key, (place) => scriptStore.remove(place)),
};

function withPlace<T>(key: string, use: (place: string) => T): T | null {
  const address = identity.activeAddress();
  return address === '' ? null : use(`${key} of ${address}`);
}

/** My page for whoever visits it. It says nothing yet: its first call asks who may see what. */
export function serveMyPage(): GoogleAppsScript.HTML.HtmlOutput {
  return makePage('my-page', visitorStore).addMetaTag(
    'viewport',
    'width=device-width, initial-scale=1',
  );
}
