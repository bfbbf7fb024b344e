import type { MyPage, PageStart } from '../../src/core/wire/my-page';
import { entry } from './samples';
import type { Page, TestSchool } from './school';

/** The second twilight of the sample school: before it, while one can still sign in, and after it. */
export const twilight = 'A2';
export const beforeTwilight = '2026-11-12T15:40:00';
export const afterTwilight = '2026-11-12T18:00:00';

/** What the page asks for when it opens. */
export function loadPage(page: Page): MyPage {
  const start = page.get<PageStart>('loadMyPage');
  if (start.state !== 'ready') throw new Error(start.state);
  return start.page;
}

/** A save, as its page makes it; `next` is called right before it. */
type Save = (page: Page, next: () => void) => unknown;

const plain =
  (name: string, ...args: readonly unknown[]): Save =>
  (page, next) => {
    next();
    return page.get(name, ...args);
  };

/** Everything that My page can save, as somebody does it who was at the second twilight, or missed it. */
export const saves = {
  signIn: plain('signIn', twilight),
  sayComing: plain('sayComing', { about: 'A3', coming: false }),
  saveAnswers: plain('saveAnswers', { about: twilight, useful: 4, learned: 3, common: 4 }),
  finishCatchUp(page, next) {
    const item = loadPage(page).catchUp.find(({ minutes }) => minutes > 0);
    next();
    const done = { key: 'catchuponce1', minutes: 30, reflection: 'Read and discussed', seen: [] };
    return page.get('finishCatchUp', { ...done, dayId: item?.dayId });
  },
  acceptDraft: plain('acceptDraft', {
    about: twilight,
    entry: { ...entry, what: 'From My page', date: '2026-11-12', form: 'twilight' },
  }),
  putDraftAway: plain('putDraftAway', twilight),
  bringDraftBack(page, next) {
    const [own] = loadPage(page).draftsAway;
    if (!own) return undefined;
    next();
    return page.get('bringDraftBack', own.about);
  },
  saveRequest: plain('saveRequest', {
    key: 'requestonce1',
    text: 'Reading in year 2',
    priority: '',
  }),
  withdrawRequest(page, next) {
    const [own] = loadPage(page).requests;
    if (!own) return undefined;
    next();
    return page.get('withdrawRequest', own.id);
  },
  setLanguage: plain('setLanguage', 'cy'),
} satisfies Readonly<Record<string, Save>>;

export type SaveName = keyof typeof saves;

export function save(page: Page, name: SaveName, next = (): void => {}): unknown {
  return saves[name](page, next);
}

/**
 * At the twilight, which is over when this returns; one request is made, and the draft of the one before
 * is put away.
 */
export function beAtTwilight(school: TestSchool, as: string): void {
  school.workspace.setClock(beforeTwilight);
  const page = school.visit(as);
  const [draft] = loadPage(page).drafts;
  if (draft) page.get('putDraftAway', draft.about);
  page.get('signIn', twilight);
  page.get('saveRequest', { key: 'requestfirst', text: 'Welsh in year 3', priority: '' });
  school.workspace.setClock(afterTwilight);
}
