import { loadCluster } from '../../../../src/app/office/inset/load-cluster';
import { makeCertificate } from '../../../../src/app/office/inset/make-certificate';
import { makePayList } from '../../../../src/app/office/inset/make-pay-list';
import { readSharedDates } from '../../../../src/app/office/inset/read-shared-dates';
import { settingsTable, stateTable } from '../../../../src/core/tables';
import { findSheet, makeBook, makeSheet } from '../../../fakes/books';
import { refusalOf } from '../../../fakes/refusal';
import { type InsetSchool, makeInsetSchool, teacher, year } from './school';

const bookId = 'shared-sheet-of-bryn-prawf';
const link = `https://docs.google.com/spreadsheets/d/${bookId}/edit?usp=sharing`;

describe('dates in another school’s sheet', () => {
  const share = (school: InsetSchool, lines: readonly (readonly string[])[]): void => {
    const hidden = { ...makeSheet(1, 'Notes', [['private']]), hidden: true };
    makeBook(school.books, bookId, [hidden, makeSheet(2, 'Dates', lines)]);
  };

  it('come as they are shown, from the first tab one can see, in two calls', () => {
    const school = makeInsetSchool();
    share(school, [
      ['Date', 'What'],
      ['23/10/2026', 'x'.repeat(400)],
    ]);
    school.remote.clear();
    expect(readSharedDates(school.context, link)).toEqual({
      name: bookId,
      lines: [
        ['Date', 'What'],
        ['23/10/2026', 'x'.repeat(300)],
      ],
    });
    expect(school.remote.names).toHaveLength(2);
  });

  it.each([
    ['link-not-understood', 'https://example.com/dates'],
    ['link-not-understood', ''],
    ['no-access', 'https://docs.google.com/spreadsheets/d/nobody-has-shared-this/edit'],
    ['bad-input', 'x'.repeat(3000)],
    ['bad-input', 7],
  ])('are refused with %s for %s', (code, claimed) => {
    expect(refusalOf(() => readSharedDates(makeInsetSchool().context, claimed))?.code).toBe(code);
  });

  it('are never read from a workbook of our own, which holds families’ addresses or the plan', () => {
    for (const key of ['log-id', 'contacts-id', 'office-id']) {
      const school = makeInsetSchool();
      share(school, [['r1@rhieni.example.org']]);
      findSheet(school.books, 'office', stateTable.sheetId).cells.push([key, bookId]);
      school.remote.clear();
      expect(refusalOf(() => readSharedDates(school.context, link))?.code).toBe('own-workbook');
      expect(school.remote.names).toEqual(['sheets.read']);
    }
  });

  it('are not read from a sheet that is hardly a list of dates', () => {
    const school = makeInsetSchool();
    share(
      school,
      Array.from({ length: 500 }, () => ['x']),
    );
    expect(readSharedDates(school.context, link).lines).toHaveLength(500);
    share(
      school,
      Array.from({ length: 501 }, () => ['x']),
    );
    expect(refusalOf(() => readSharedDates(school.context, link))).toEqual({
      code: 'sheet-too-large',
      details: { most: 500 },
    });
  });

  it('are not read for somebody without an office role', () => {
    const school = makeInsetSchool({}, teacher);
    share(school, [['x']]);
    school.remote.clear();
    expect(refusalOf(() => readSharedDates(school.context, link))?.code).toBe('not-office');
    expect(school.remote.names).toEqual(['sheets.read']);
  });
});

it('families with a child at another school are counted once an address, in two calls', () => {
  const school = makeInsetSchool();
  school.remote.clear();
  const { facts, siblings } = loadCluster(school.context, year);
  expect(siblings).toEqual({ families: 3, siblings: 2 });
  expect(facts).toEqual(school.load());
  expect(school.remote.names.slice(0, 2)).toEqual(['sheets.read', 'sheets.read']);
  const other = makeInsetSchool({}, teacher);
  expect(refusalOf(() => loadCluster(other.context, year))?.code).toBe('not-office');
});

it('the cluster’s dates are there without the families, where PL Contacts cannot be read', () => {
  const school = makeInsetSchool();
  school.books.delete('contacts');
  expect(loadCluster(school.context, year)).toEqual({ facts: school.load(), siblings: null });
});

describe('a pay list', () => {
  const documents = ({ drive }: InsetSchool) =>
    [...drive.items.values()].filter(({ html }) => html !== '');

  it('lies at the top of one’s own Drive, with the hours of those who are paid, and nobody else', () => {
    const school = makeInsetSchool();
    const made = makePayList(school.context, year);
    const [document] = documents(school);
    expect(made).toEqual({
      name: 'Rhestr dâl HMS - INSET pay list 2026-27',
      link: expect.stringContaining('/document/'),
    });
    expect(document).toMatchObject({ parent: 'root', grants: [] });
    expect(document?.html).toContain('Tom &lt;b&gt;Enghraifft&lt;/b&gt;');
    expect(document?.html).toContain('1\u00a0h 30\u00a0min');
    expect(document?.html).toContain('dydd Iau 17 Medi 2026 / Thursday 17 September 2026');
    expect(document?.html).toContain('Tegwch / Equity');
    expect(document?.html).not.toContain('Cari');
  });

  it('made again is the same document, until something has changed', () => {
    const school = makeInsetSchool();
    const first = makePayList(school.context, year);
    expect(makePayList(school.context, year)).toEqual(first);
    expect(documents(school)).toHaveLength(1);
    school.clock.set('2026-11-10T08:30');
    makePayList(school.context, year);
    expect(documents(school)).toHaveLength(2);
  });

  it('is not doubled by an answer that was lost', () => {
    const school = makeInsetSchool();
    school.remote.clear();
    school.remote.failCall(3, undefined, 'after');
    expect(() => makePayList(school.context, year)).toThrow();
    makePayList(school.context, year);
    expect(documents(school)).toHaveLength(1);
  });

  it('says so where nobody is paid, in the school’s order of languages', () => {
    const school = makeInsetSchool({ attendance: [] });
    findSheet(school.books, 'office', settingsTable.sheetId).cells.push([
      'school-order',
      'english',
    ]);
    makePayList(school.context, year);
    expect(documents(school)[0]?.html).toContain('INSET pay list / Rhestr dâl HMS 2026-27');
    expect(documents(school)[0]?.html).toContain('Nobody is marked as paid');
  });

  it('is made for nobody without an office role', () => {
    const school = makeInsetSchool({}, teacher);
    expect(refusalOf(() => makePayList(school.context, year))?.code).toBe('not-office');
    expect(documents(school)).toEqual([]);
  });
});

describe('a certificate', () => {
  const htmlOf = (school: InsetSchool, staff: string): string => {
    makeCertificate(school.context, { year, staff });
    return [...school.drive.items.values()].pop()?.html ?? '';
  };

  it('says what one person came to and caught up with, and nothing else', () => {
    const done = { day: 'D5', staff: 'S05', event: 'done' };
    const school = makeInsetSchool({
      attendance: [{ about: 'A1', staff: 'S05', state: 'present', minutes: 75 }],
      catchUp: [
        { ...done, at: '2026-10-20T16:00', id: 'c-1', minutes: 30, reflection: 'Mine alone' },
        { ...done, at: '2026-10-21T16:00', id: 'c-2', minutes: 35, onTopOf: 'c-1' },
        { ...done, at: '2026-10-22T16:00', id: 'c-2', event: 'undone' },
        // The lead has entered the same half hour, and what the film took beyond what was missed.
        { ...done, at: '2026-10-23T16:00', by: 'S02', id: 'c-3', minutes: 30 },
        { ...done, at: '2026-10-24T16:00', id: 'c-4', minutes: 50, onTopOf: 'c-3, c-1' },
      ],
    });
    const html = htmlOf(school, 'S05');
    expect(html).toContain('Dewi Prawf');
    expect(html).toContain('1\u00a0h 15\u00a0min');
    expect(html.match(/<td>(30|15)\u00a0min/g)).toHaveLength(2);
    expect(html).toContain('Cyfanswm / Total: 2\u00a0h<');
    expect(html).not.toMatch(/Mine alone|Enghraifft|not attending|Safeguarding|(35|50)\u00a0min/);
  });

  it('of somebody who came to nothing has no empty tables', () => {
    expect(htmlOf(makeInsetSchool(), 'S05')).not.toContain('<table');
  });

  it('is refused for somebody who did not work here in that year', () => {
    const { context } = makeInsetSchool();
    expect(refusalOf(() => makeCertificate(context, { year, staff: 'S90' }))?.code).toBe(
      'changed-meanwhile',
    );
    expect(refusalOf(() => makeCertificate(context, { year }))?.code).toBe('bad-input');
  });
});
