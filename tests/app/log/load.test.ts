import {
  loadMine,
  loadSidebar,
  saveEntry,
  setLanguage,
  startProject,
  withdrawEntry,
} from '../../../src/app/log';
import type { EntryInput } from '../../../src/core/entry';
import { journalTable, listsTable, publishedProjectsTable } from '../../../src/core/tables';
import { publishedText } from '../../../src/text/published';
import { findSheet, makeTab } from '../../fakes/books';
import { type FakeLogScript, makeLogScript } from '../../fakes/log';

const mair = 'mair@ysgol.example';

const published = [
  { list: 'about', id: 'school', english: 'Bryn School', welsh: 'Ysgol y Bryn' },
  { list: 'about', id: 'lead-name', english: 'Nia Rees' },
  { list: 'about', id: 'last-good-run', english: '2026-11-09T08:20' },
  { list: 'staff', id: 'S01', english: 'Mair Ellis', address: 'Mair@ysgol.example', phase: 'jun' },
  {
    list: 'staff',
    id: 'S02',
    english: 'Siôn Huws',
    address: 'sion@ysgol.example',
    group: 'ta',
    phase: 'nursery',
  },
  { list: 'phase', id: 'jun', english: 'Juniors', welsh: 'Adran Iau' },
  { list: 'role-group', id: 'ta', english: 'Teaching assistants', welsh: 'Cynorthwywyr addysgu' },
  { list: 'form', id: 'course', english: 'Course', welsh: 'Cwrs', group: 'external' },
  { list: 'priority', id: 'P1', english: 'Reading', welsh: 'Darllen', group: 'SDP' },
  { list: 'priority', id: 'M1', english: 'Books', welsh: 'Llyfrau', group: 'MER' },
];

const entry: EntryInput = {
  what: 'Read about phonics',
  date: '2026-11-06',
  hours: 1,
  form: 'course',
  idea: 'interest',
  priority: '',
  change: '',
  bringToInset: false,
};

const keyOf = (letter: string): string => letter.repeat(12);

let script: FakeLogScript;

beforeEach(() => {
  script = makeLogScript(mair, published);
});

describe('opening the sidebar', () => {
  test('gives all it needs in one remote call', () => {
    expect(loadSidebar(script.context, mair)).toEqual({
      me: { id: 'S01', name: 'Mair Ellis', phase: { en: 'Juniors', cy: 'Adran Iau' } },
      school: { en: 'Bryn School', cy: 'Ysgol y Bryn' },
      leadName: 'Nia Rees',
      language: 'en',
      today: '2026-11-09',
      forms: [{ id: 'course', label: { en: 'Course', cy: 'Cwrs' }, origin: 'external' }],
      priorities: [
        { id: 'P1', label: { en: 'Reading', cy: 'Darllen' }, kind: 'SDP' },
        { id: 'M1', label: { en: 'Books', cy: 'Llyfrau' }, kind: 'MER' },
      ],
      colleagues: [
        {
          id: 'S02',
          name: 'Siôn Huws',
          roleGroup: { en: 'Teaching assistants', cy: 'Cynorthwywyr addysgu' },
          phase: { en: 'nursery', cy: 'nursery' },
        },
      ],
      lastGoodRun: '2026-11-09T08:20',
      lastRunIsOld: false,
      myPageLink: '',
    });
    expect(script.remote.names).toEqual(['log.read']);
  });

  test.each([
    [
      'https://script.google.com/macros/s/AKfycbX/exec',
      'https://script.google.com/macros/s/AKfycbX/exec',
    ],
    ['http://script.google.com/macros/s/AKfycbX/exec', ''],
    ['https://script.google.com.example.org/exec', ''],
    ['javascript:alert(1)', ''],
    ['', ''],
  ])('links to My page only where it leads to Google: %s', (english, myPageLink) => {
    script = makeLogScript(mair, [...published, { list: 'about', id: 'my-page', english }]);
    expect(loadSidebar(script.context, mair)).toMatchObject({ myPageLink });
  });

  test('gives nobody’s address away', () => {
    expect(JSON.stringify(loadSidebar(script.context, mair))).not.toContain('@');
  });

  test('says when the last good run is more than a day ago', () => {
    script.clock.set('2026-11-10T08:20');
    expect(loadSidebar(script.context, mair).lastRunIsOld).toBe(false);
    script.clock.set('2026-11-10T08:21');
    expect(loadSidebar(script.context, mair).lastRunIsOld).toBe(true);
  });

  test('no run yet counts as old', () => {
    script = makeLogScript(
      mair,
      published.filter(({ id }) => id !== 'last-good-run'),
    );
    expect(loadSidebar(script.context, mair)).toMatchObject({
      lastGoodRun: null,
      lastRunIsOld: true,
    });
  });

  test('somebody who is not in the list is told whom to ask', () => {
    script.identity.address = 'stranger@elsewhere.example';
    expect(() => loadSidebar(script.context, 'stranger@elsewhere.example')).toThrow(
      expect.objectContaining({ code: 'not-staff', details: { lead: 'Nia Rees' } }),
    );
  });

  test('a blank address is not the blank address of a colleague', () => {
    script = makeLogScript('', [...published, { list: 'staff', id: 'S03', english: 'No Address' }]);
    expect(() => loadSidebar(script.context, '')).toThrow(
      expect.objectContaining({ code: 'address-unknown' }),
    );
  });

  test('a workbook that nothing was published to says so', () => {
    script = makeLogScript(mair, []);
    expect(() => loadSidebar(script.context, mair)).toThrow(
      expect.objectContaining({ code: 'log-not-ready' }),
    );
    const book = script.books.get('log');
    if (book) book.sheets = [];
    expect(() => loadSidebar(script.context, mair)).toThrow(
      expect.objectContaining({ code: 'log-not-ready' }),
    );
  });

  test('a list whose heading was renamed names it', () => {
    const sheet = findSheet(script.books, 'log', listsTable.sheetId);
    sheet.cells[0] = ['list', 'id', 'en', 'cy', 'group', 'e-mail', 'phase'];
    expect(() => loadSidebar(script.context, mair)).toThrow(
      expect.objectContaining({
        code: 'header-missing',
        details: { tab: 'Lists', header: 'address' },
      }),
    );
  });
});

describe('the language', () => {
  test('is the account’s until the person chooses, then theirs', () => {
    script.identity.localeName = 'cy_GB';
    expect(loadSidebar(script.context, mair).language).toBe('cy');
    expect(setLanguage(script.context, mair, 'en')).toBe('en');
    expect(loadSidebar(script.context, mair).language).toBe('en');
  });

  test('is never anything else', () => {
    expect(setLanguage(script.context, mair, '<b>')).toBe('en');
  });
});

describe('one’s own entries and projects', () => {
  test('come newest first, as they were last saved, without the withdrawn', () => {
    const { context } = script;
    const first = saveEntry(context, mair, { key: keyOf('a'), entry });
    const older = { ...entry, what: 'Older', date: '2026-10-01' };
    saveEntry(context, mair, { key: keyOf('b'), entry: older });
    const gone = saveEntry(context, mair, { key: keyOf('c'), entry });
    saveEntry(context, mair, { id: first.id, version: 2, entry: { ...entry, what: 'Edited' } });
    withdrawEntry(context, mair, { id: gone.id, version: 2 });
    expect(loadMine(context, mair).entries).toEqual([
      { ...entry, what: 'Edited', id: first.id, version: 2, savedAt: '2026-11-09T08:30' },
      expect.objectContaining({ what: 'Older' }),
    ]);
  });

  test('are nobody else’s, and unreadable rows do no harm', () => {
    saveEntry(script.context, mair, { key: keyOf('a'), entry });
    const { cells } = findSheet(script.books, 'log', journalTable.sheetId);
    cells.push([], ['rubbish'], ['2026-11-09T08:30', mair, 'entry', 'x', '1', '{']);
    script.identity.address = 'sion@ysgol.example';
    expect(loadMine(script.context, 'sion@ysgol.example').entries).toEqual([]);
    script.identity.address = mair;
    expect(loadMine(script.context, mair).entries).toHaveLength(1);
  });

  test('a project is being set up until its links are published, in two remote calls', () => {
    const project = {
      title: 'Talk for maths',
      question: 'Does talk help?',
      objective: 'More reasoning',
      baseline: '',
      measure: '',
      starts: '2026-11-09',
      ends: '2027-03-26',
      priority: '',
      team: [],
    };
    const { id } = startProject(script.context, mair, { key: keyOf('a'), project });
    const waiting = {
      id,
      title: 'Talk for maths',
      state: 'setting up',
      folderLink: '',
      documentLink: '',
    };
    expect(loadMine(script.context, mair).projects).toEqual([waiting]);

    const folderLink = 'https://drive.google.com/drive/folders/f';
    const documentLink = 'https://docs.google.com/document/d/d/edit';
    const tab = makeTab(publishedProjectsTable, [{ id, folderLink, documentLink }]);
    script.books.get('log')?.sheets.push(tab);
    script.remote.clear();
    expect(loadMine(script.context, mair).projects).toEqual([
      { ...waiting, state: 'ready', folderLink, documentLink },
    ]);
    expect(script.remote.names).toHaveLength(2);

    tab.cells = makeTab(publishedProjectsTable, [
      { id, folderLink: 'javascript:alert(1)', documentLink },
    ]).cells;
    expect(loadMine(script.context, mair).projects[0]).toMatchObject({ folderLink: '' });
  });

  test('a project that waits for the lead’s yes says so', () => {
    const project = { title: 'T', question: 'Q', objective: 'O', baseline: '', measure: '' };
    const dates = { starts: '2026-11-09', ends: '2027-03-26', priority: '', team: [] };
    const save = { key: keyOf('a'), project: { ...project, ...dates } };
    const { id } = startProject(script.context, mair, save);
    const state = `${publishedText.waiting.cy} / ${publishedText.waiting.en}`;
    script.books.get('log')?.sheets.push(makeTab(publishedProjectsTable, [{ id, state }]));
    expect(loadMine(script.context, mair).projects[0]).toMatchObject({ state: 'waiting' });
  });

  test('where there is no journal it says so', () => {
    const book = script.books.get('log');
    if (book) book.sheets = [];
    expect(() => loadMine(script.context, mair)).toThrow(
      expect.objectContaining({ code: 'log-not-ready' }),
    );
  });
});
