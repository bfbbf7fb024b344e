import { createHmac } from 'node:crypto';
import type { PageContext } from '../../src/app/page';
import { pageTables } from '../../src/app/page/read-page';
import { journalTable, type Row } from '../../src/core/tables';
import { type Books, findSheet, makeBook, makeTab, makeTabs, rowsIn, type TabRows } from './books';
import { makeRemote, type Remote } from './remote';
import {
  type FakeClock,
  type FakeIdentity,
  type FakeLock,
  type FakeStore,
  makeClock,
  makeIdentity,
  makeIds,
  makeLock,
  makeStore,
} from './surroundings';
import { makeWorkbooks } from './workbooks';

type PageTables = typeof pageTables;

/** What a test says of each tab; the rest of a row is empty. */
export type PageTabs = TabRows<PageTables>;

export type FakePage = {
  readonly context: PageContext;
  readonly books: Books;
  readonly remote: Remote;
  readonly clock: FakeClock;
  readonly identity: FakeIdentity;
  readonly store: FakeStore;
  readonly visitorStore: FakeStore;
  readonly lock: FakeLock;
  /** The rows of one tab of PL Office. */
  rows<K extends keyof PageTables>(tab: K): readonly Row<PageTables[K]>[];
  /** The journal of PL Log without its header. */
  journal(): unknown[][];
};

export const owner = 'nia@ysgol.example';
export const officeId = 'office-of-the-school-1';

const connected = { 'office-id': officeId, 'seal-secret': 'a secret of many letters' };
const setUp = [
  { key: 'office-id', value: officeId },
  { key: 'log-id', value: 'log' },
  { key: 'runner', value: owner },
];

/** My page, run by its owner and visited by somebody; PL Office and PL Log in memory. */
export function makePage(
  visitor: string,
  tabs: PageTabs,
  options: { readonly now?: string; readonly store?: Readonly<Record<string, string>> } = {},
): FakePage {
  const remote = makeRemote();
  const books: Books = new Map();
  const all: PageTabs = { state: setUp, ...tabs };
  makeBook(books, officeId, makeTabs(pageTables, all));
  makeBook(books, 'log', [makeTab(journalTable)]);
  const identity = makeIdentity(visitor);
  identity.effective = owner;
  const parts = {
    clock: makeClock(options.now),
    identity,
    store: makeStore(options.store ?? connected),
    visitorStore: makeStore(),
    lock: makeLock(),
  };
  const context: PageContext = {
    ...parts,
    ids: makeIds(),
    workbooks: makeWorkbooks(books, remote),
    seal: (secret, text) => createHmac('sha256', secret).update(text).digest('hex'),
    webAddress: () => 'https://script.google.com/macros/s/AKfycbX/exec',
  };
  return {
    ...parts,
    context,
    books,
    remote,
    rows: (tab) => rowsIn(books, pageTables[tab], officeId),
    journal: () => findSheet(books, 'log', journalTable.sheetId).cells.slice(1),
  };
}
