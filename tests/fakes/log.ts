import type { LogContext } from '../../src/app/log';
import { journalTable, listsTable, type Row } from '../../src/core/tables';
import { type Books, findSheet, makeBook, makeTab } from './books';
import { makeLogBook } from './log-book';
import { makeRemote, type Remote } from './remote';
import {
  type FakeClock,
  type FakeIdentity,
  type FakeStore,
  makeClock,
  makeIdentity,
  makeStore,
} from './surroundings';

export type FakeLogScript = {
  readonly context: LogContext;
  readonly books: Books;
  readonly remote: Remote;
  readonly clock: FakeClock;
  readonly identity: FakeIdentity;
  readonly userStore: FakeStore;
  /** The journal without its header. */
  journal(): unknown[][];
};

/** PL Log, published to and used by one person. */
export function makeLogScript(
  address: string,
  lists: readonly Partial<Row<typeof listsTable>>[],
): FakeLogScript {
  const remote = makeRemote();
  const books: Books = new Map();
  makeBook(books, 'log', [makeTab(journalTable), makeTab(listsTable, lists)]);
  const clock = makeClock();
  const identity = makeIdentity(address);
  const userStore = makeStore();
  return {
    context: { clock, identity, userStore, book: makeLogBook(books, 'log', remote) },
    books,
    remote,
    clock,
    identity,
    userStore,
    journal: () => findSheet(books, 'log', journalTable.sheetId).cells.slice(1),
  };
}
