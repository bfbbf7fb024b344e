import type { OfficeContext } from '../../src/app/office/context';
import type { Grant } from '../../src/app/ports';
import { type Books, makeBook } from './books';
import { type FakeCalendar, makeCalendar } from './calendar';
import { type FakeDrive, makeDrive, makeItem } from './drive';
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
import { makeWords } from './words';
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
  const office = makeBook(books, officeId);
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
  parts.drive.items.set(
    officeId,
    makeItem({ id: officeId, name: office.title, parent: 'root', isFolder: false }),
  );
  const context: OfficeContext = {
    ...parts,
    officeId,
    language: 'en',
    words: makeWords(),
    ids: makeIds(),
    workbooks: makeWorkbooks(books, remote),
    structure: makeStructure(books, remote, ({ id, title }) =>
      parts.drive.items.set(
        id,
        makeItem({ id, name: title, parent: 'root', isFolder: false, grants: [ownedBy(address)] }),
      ),
    ),
  };
  return { ...parts, context, books, remote };
}

function ownedBy(address: string): Grant {
  return { id: `grant-${address}`, address, role: 'owner', inherited: false, kind: 'user' };
}
