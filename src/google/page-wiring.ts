import { authorise } from '../app/authorise';
import type { PageContext } from '../app/page';
import type { Store } from '../app/ports';
import type { Reply } from '../core/wire/reply';
import { errorText } from '../text/errors';
import { describePageField } from '../text/my-page-problems';
import { answer, type GuardParts } from './guard';
import { makePage } from './pages';
import { seal } from './seal';
import { clock, identity, ids, lock, log, scriptStore } from './surroundings';
import { workbooks } from './workbooks';

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

const context: PageContext = {
  clock,
  identity,
  ids,
  store: scriptStore,
  visitorStore,
  lock,
  workbooks,
  seal,
  webAddress: () => ScriptApp.getService().getUrl() ?? '',
};

const parts: GuardParts = {
  identity,
  userStore: visitorStore,
  log,
  errorText: (language) => errorText[language],
  describeField: describePageField,
};

/** My page for whoever visits it. It says nothing yet: its first call asks who may see what. */
export function serveMyPage(): GoogleAppsScript.HTML.HtmlOutput {
  return makePage('my-page', visitorStore).addMetaTag(
    'viewport',
    'width=device-width, initial-scale=1',
  );
}

/**
 * What the page is answered. It runs with its owner’s authority, so the account that asks is compared
 * before anything else; who may know what is for each use case, which knows `Staff`.
 */
export function answerPage<T>(openedFor: string, work: (context: PageContext) => T): Reply<T> {
  return answer(parts, () => {
    authorise(identity, openedFor);
    return work(context);
  });
}
