import type { OfficeContext } from '../../src/app/office/context';
import { type Books, makeBook } from './books';
import { type FakeCalendar, makeCalendar } from './calendar';
import { type FakeDrive, makeDrive } from './drive';
import { type FakeMail, makeMail } from './mail';
import { makeRemote, type Remote } from './remote';
import { makeStructure } from './structure';
import {
  type FakeClock,
  type FakeIdentity,
  type FakeLock,
  type FakeLog,
  type FakeStore,
  type FakeTriggers,
  makeClock,
  makeIdentity,
  makeIds,
  makeLock,
  makeLog,
  makeStore,
  makeTriggers,
} from './surroundings';
import { makeWorkbooks } from './workbooks';

export type FakeOffice = {
  readonly context: OfficeContext;
  readonly books: Books;
  readonly remote: Remote;
  readonly drive: FakeDrive;
  readonly mail: FakeMail;
  readonly calendar: FakeCalendar;
  readonly clock: FakeClock;
  readonly identity: FakeIdentity;
  readonly store: FakeStore;
  readonly lock: FakeLock;
  readonly log: FakeLog;
  readonly triggers: FakeTriggers;
};

/** PL Office with every port in memory, all counted by one `remote`; the workbook has no tabs yet. */
export function makeOffice(
  options: { address?: string; now?: string; officeId?: string } = {},
): FakeOffice {
  const { address = 'lead@ysgol.example', officeId = 'office' } = options;
  const remote = makeRemote();
  const books: Books = new Map();
  makeBook(books, officeId);
  const parts = {
    drive: makeDrive(remote),
    mail: makeMail(remote),
    calendar: makeCalendar(remote),
    clock: makeClock(options.now),
    identity: makeIdentity(address),
    store: makeStore(),
    lock: makeLock(),
    log: makeLog(),
    triggers: makeTriggers(),
  };
  const context: OfficeContext = {
    ...parts,
    officeId,
    language: 'en',
    ids: makeIds(),
    workbooks: makeWorkbooks(books, remote),
    structure: makeStructure(books, remote),
  };
  return { ...parts, context, books, remote };
}
