import { isUserError } from '../../../src/core/errors';
import { findSheet } from '../../fakes/books';
import { type FakePage, makePage, officeId, owner } from '../../fakes/page';
import { codeOfRefusal } from '../../fakes/refusal';
import { calls } from './calls';
import { afterTwilight, beforeTwilight, mair, school } from './school';

const names = Object.keys(calls);
const visitCalls = names.filter((name) => name !== 'connectOffice');

/** What the workbooks hold, to see that nothing was written. */
const written = ({ books }: FakePage): string =>
  JSON.stringify([...books.values()].map(({ sheets }) => sheets.map(({ cells }) => cells)));

function call(page: FakePage, name: string, openedFor = page.identity.address): string | null {
  return codeOfRefusal(() => calls[name]?.(page.context, openedFor));
}

describe('who is told nothing', () => {
  const strangers = [
    ['a pupil of the same domain', 'disgybl@ysgol.example', 'not-staff'],
    ['somebody who has left', 'sion@ysgol.example', 'not-staff'],
    ['a stranger', 'cai@elsewhere.example', 'not-staff'],
    ['somebody whom Google does not name', '', 'address-unknown'],
  ] as const;

  test.each(
    strangers.flatMap(([who, address, code]) =>
      visitCalls.map((name) => ({ who, address, code, name })),
    ),
  )('$who, by $name', ({ address, code, name }) => {
    const page = makePage(address, school, { now: afterTwilight });
    const before = written(page);
    expect(call(page, name)).toBe(code);
    expect(written(page)).toBe(before);
    expect(page.visitorStore.values.size).toBe(0);
    expect(page.remote.names.length).toBeLessThanOrEqual(1);
  });

  test('the refusal itself names nobody', () => {
    const page = makePage('disgybl@ysgol.example', school, { now: beforeTwilight });
    for (const name of visitCalls) {
      try {
        calls[name]?.(page.context, 'disgybl@ysgol.example');
      } catch (error) {
        expect(isUserError(error) && error.details).toEqual({});
      }
    }
  });

  test.each(names)('a page opened for somebody else, by %s: nothing is even read', (name) => {
    const page = makePage(mair, school, { now: afterTwilight });
    expect(call(page, name, 'ffion@ysgol.example')).toBe('other-account');
    for (const openedFor of [null, 7, { a: 1 }, ['x']]) {
      expect(call(page, name, openedFor as never)).toBe('other-account');
    }
    expect(page.remote.names).toEqual([]);
  });

  test('somebody who begins next week, or whose id is another person’s too', () => {
    const staffWith = (change: object) =>
      makePage(
        'new@ysgol.example',
        {
          ...school,
          staff: [...(school.staff ?? []), { address: 'new@ysgol.example', ...change }],
        },
        { now: beforeTwilight },
      );
    expect(call(staffWith({ id: 'S7', starts: '2026-11-16' }), 'loadMyPage')).toBe('not-staff');
    expect(call(staffWith({ id: 'S2' }), 'loadMyPage')).toBe('not-staff');
    expect(call(staffWith({ id: '' }), 'loadMyPage')).toBe('not-staff');
    expect(call(staffWith({ id: 'S7' }), 'loadMyPage')).toBe(null);
  });

  test('either of two people of whom one was given the other’s address by a slip', () => {
    const other = { id: 'S0', name: 'Ffion Prawf', address: ' Mair@ysgol.example' };
    const openWith = (staff: object) =>
      call(
        makePage(
          mair,
          { ...school, staff: [staff, ...(school.staff ?? [])] },
          { now: beforeTwilight },
        ),
        'loadMyPage',
      );
    expect(openWith(other)).toBe('not-staff');
    expect(openWith({ ...other, leaves: '2026-07-20' })).toBe(null);
    expect(openWith({ ...other, name: 'MAIR  Ffug' })).toBe(null);
  });

  test('a person with a blank address in Staff is not the visitor whom Google does not name', () => {
    const page = makePage('', school, { now: beforeTwilight });
    expect(call(page, 'loadMyPage', '')).toBe('address-unknown');
  });
});

describe('one’s own calls', () => {
  test.each(visitCalls.filter((name) => name !== 'withdrawRequest'))(
    '%s is answered with one’s own page',
    (name) => {
      const attendance = [
        ...(school.attendance ?? []),
        ...(name === 'signIn'
          ? []
          : [{ about: 'A2', staff: 'S2', by: 'S2', state: 'present', at: '2026-11-12T15:40' }]),
      ];
      const page = makePage(mair, { ...school, attendance }, { now: afterTwilight });
      const answer = JSON.stringify(calls[name]?.(page.context, mair));
      if (name !== 'setLanguage') expect(answer).toContain('Mair Ffug');
      for (const other of ['Ffion', 'Tomos', 'Siôn', 'ysgol.example']) {
        expect(answer).not.toContain(other);
      }
      expect(page.remote.names.filter((one) => one === 'sheets.read')).toHaveLength(1);
      const writes = page.remote.names.filter((one) => one === 'sheets.write').length;
      expect(writes).toBeLessThanOrEqual(name === 'acceptDraft' ? 2 : 1);
    },
  );

  test('only ever add rows below those that are there', () => {
    const tabs = { ...school };
    const page = makePage(mair, tabs, { now: afterTwilight });
    const before = new Map(
      (page.books.get(officeId)?.sheets ?? []).map(({ sheetId, cells }) => [
        sheetId,
        JSON.stringify(cells),
      ]),
    );
    for (const name of visitCalls) call(page, name);
    for (const [sheetId, cells] of before) {
      const now = JSON.stringify(findSheet(page.books, officeId, sheetId).cells);
      expect(now.startsWith(cells.slice(0, -1))).toBe(true);
    }
    expect(page.rows('attendance').length).toBeGreaterThan(school.attendance?.length ?? 0);
    expect(page.rows('requests')).toHaveLength(1);
  });
});

describe('a workbook that is not the school’s', () => {
  const lost = [
    ['was not set up', { state: [] }],
    [
      'is a copy of the school’s',
      {
        state: [
          { key: 'office-id', value: 'another-workbook-1' },
          { key: 'log-id', value: 'log' },
          { key: 'runner', value: owner },
        ],
      },
    ],
  ] as const;

  test.each(lost.flatMap(([what, tabs]) => visitCalls.map((name) => ({ what, tabs, name }))))(
    'that $what: $name does nothing and says so',
    ({ tabs, name }) => {
      const page = makePage(mair, { ...school, ...tabs }, { now: afterTwilight });
      const before = written(page);
      expect(call(page, name)).toBe('page-office-lost');
      expect(written(page)).toBe(before);
    },
  );

  test('that is gone, or has lost a tab or a column', () => {
    const page = makePage(mair, school, { now: afterTwilight });
    const book = page.books.get(officeId);
    if (!book) throw new Error('no office');
    const [first, ...rest] = book.sheets;
    book.sheets = rest;
    expect(call(page, 'signIn')).toBe('page-office-lost');
    book.sheets = first ? [first, ...rest.slice(0, -1)] : [];
    expect(call(page, 'signIn')).toBe('page-office-lost');
    page.books.delete(officeId);
    expect(call(page, 'signIn')).toBe('page-office-lost');
  });

  test('before it is connected nothing can be saved', () => {
    const page = makePage(mair, school, { now: afterTwilight, store: {} });
    for (const name of visitCalls.filter((one) => one !== 'loadMyPage')) {
      expect(call(page, name)).toBe('page-not-connected');
    }
    expect(page.remote.names).toEqual([]);
  });
});
