import { reconcile } from '../../../../src/app/office/run/reconcile';
import { runNow } from '../../../../src/app/office/run/run-now';
import {
  entriesTable,
  insetDaysTable,
  listsTable,
  optionsTable,
  publishedInsetTable,
  publishedLogTable,
  publishedProjectsTable,
  publishedResourcesTable,
  resourcesTable,
  sessionsTable,
  settingsTable,
  staffTable,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { serviceError } from '../../../fakes/remote';
import { entryLine, projectLine } from './journal-lines';
import { addRow, makeSchool, rowsOf, save, stateOf, type } from './school';

const day = {
  id: 'D2',
  date: '2027-01-04',
  titleEnglish: 'the ALN system',
  titleWelsh: 'y system ADY',
  aimEnglish: 'One aim',
  aimWelsh: 'Un nod',
  priority: 'P1',
  pupilsReturn: '2027-01-05',
};

describe('the published lists', () => {
  test('hold who works here today, and never contract, hours or FTE', () => {
    const office = makeSchool();
    reconcile(office.context);
    const lists = rowsOf(office, listsTable);
    const staff = lists.filter(({ list }) => list === 'staff');
    expect(staff.map(({ id, english, address }) => [id, english, address])).toEqual([
      ['S02', 'Nia Enghraifft', 'nia@ysgol.example'],
      ['S03', 'Mair Ffug', 'mair@ysgol.example'],
      ['S04', 'Siôn Sampl', 'sion@ysgol.example'],
      ['S05', 'Gwyn Prawf', ''],
    ]);
    expect(JSON.stringify(lists)).not.toMatch(/STPC|fte/i);
    expect(lists.filter(({ list }) => list === 'about')).toEqual([
      expect.objectContaining({ id: 'school', english: 'Cwm Ffug' }),
      expect.objectContaining({ id: 'lead-name', english: 'Nia Enghraifft' }),
      expect.objectContaining({ id: 'my-page', english: '' }),
      expect.objectContaining({ id: 'last-good-run', english: '2026-11-09T08:30' }),
    ]);
  });

  test('say where My page is once Settings does, and nothing that is no such link', () => {
    const office = makeSchool();
    const publishedLink = () =>
      rowsOf(office, listsTable).find(({ id }) => id === 'my-page')?.english;
    const link = 'https://script.google.com/macros/s/AKfycbX/exec';
    const settings = findSheet(office.books, 'office', settingsTable.sheetId);
    settings.cells.push(['my-page-link', link]);
    reconcile(office.context);
    expect(publishedLink()).toBe(link);
    settings.cells.push(['my-page-link', 'https://elsewhere.example/?u=staff']);
    reconcile(office.context);
    expect(publishedLink()).toBe('');
  });

  test('follow Staff and Options', () => {
    const office = makeSchool();
    reconcile(office.context);
    type(office, staffTable, ({ id }) => id === 'S04', { leaves: '2026-11-01' });
    type(office, optionsTable, ({ id }) => id === 'reading', { active: false });
    reconcile(office.context);
    const ids = rowsOf(office, listsTable).map(({ id }) => id);
    expect(ids).not.toContain('S04');
    expect(ids).not.toContain('reading');
  });
});

describe('published tabs', () => {
  test('only those that changed are written, all in one call', () => {
    const office = makeSchool();
    save(office, entryLine('one'));
    reconcile(office.context);
    for (const table of [publishedLogTable, publishedProjectsTable]) {
      findSheet(office.books, 'log', table.sheetId).cells.push(['typed by hand']);
    }
    addRow(office, insetDaysTable, day);
    office.remote.clear();
    const { done } = reconcile(office.context);
    expect(done).toEqual([
      'INSET days put into the calendar: 1.',
      'Tabs brought up to date in PL Log: 1.',
    ]);
    expect(rowsOf(office, publishedInsetTable)).toEqual([
      {
        date: '2027-01-04',
        title: 'y system ADY / the ALN system',
        aim: 'Un nod\n\nOne aim',
        purpose: '',
        outcome: '',
        priority: 'Mathemateg / Maths',
        pupilsReturn: '2027-01-05',
        times: '09:00–15:30',
        what: 'Diwrnod HMS / INSET day',
        audience: 'Yr holl staff / All staff',
        venue: '',
        state: '',
      },
    ]);
    expect(findSheet(office.books, 'log', publishedLogTable.sheetId).cells).toHaveLength(3);
  });

  test('INSET shows days and sessions in the order of the year, how they are taken and what was called off', () => {
    const office = makeSchool();
    addRow(office, insetDaysTable, {
      id: 'D5',
      date: '2027-07-19',
      titleEnglish: 'equity',
      takenAs: 'twilights',
      venue: 'Hall',
    });
    addRow(office, insetDaysTable, { ...day, state: 'called off', part: 'half', ends: '12:00' });
    addRow(office, sessionsTable, {
      id: 'A2',
      day: 'D5',
      date: '2027-01-21',
      audience: 'teachers',
    });
    addRow(office, sessionsTable, {
      id: 'A1',
      day: 'D5',
      date: '2026-11-12',
      starts: '16:00',
      titleEnglish: 'costs',
      venue: 'Library',
    });
    addRow(office, sessionsTable, { id: 'A3', day: 'D5', date: null });
    reconcile(office.context);
    const rows = rowsOf(office, publishedInsetTable);
    expect(rows.map(({ date, times, title, venue }) => [date, times, title, venue])).toEqual([
      ['2026-11-12', '16:00–18:00', 'costs', 'Library'],
      ['2027-01-04', '09:00–12:00', 'y system ADY / the ALN system', ''],
      ['2027-01-21', '15:45–17:45', 'equity', ''],
      ['2027-07-19', '', 'equity', ''],
    ]);
    expect(rows.map(({ what, audience, state }) => [what, audience, state])).toEqual([
      [
        'Sesiwn gyfnos / Twilight session\nYn cyfrif tuag at y diwrnod HMS: dydd Llun 19 Gorffennaf 2027 / Counts towards the INSET day: Monday 19 July 2027',
        'Yr holl staff / All staff',
        '',
      ],
      [
        'Hanner diwrnod HMS / Half an INSET day',
        'Yr holl staff / All staff',
        'Canslwyd / Called off',
      ],
      [expect.stringContaining('Sesiwn gyfnos'), 'Athrawon / Teachers', ''],
      [
        'Diwrnod HMS, wedi’i gymryd fel sesiynau cyfnos / INSET day, taken as twilights',
        'Yr holl staff / All staff',
        '',
      ],
    ]);
  });

  test('Resources shows what is in use, and what it is for', () => {
    const office = makeSchool();
    addRow(office, insetDaysTable, day);
    addRow(office, optionsTable, {
      list: 'national',
      id: 'aln',
      english: 'ALN',
      welsh: 'ADY',
      active: true,
    });
    const link = 'https://adnoddau.example.org/1';
    addRow(office, resourcesTable, {
      id: 'G1',
      titleEnglish: '=HYPERLINK("x")',
      mode: 'recorded',
      language: 'both',
      minutes: 90,
      about: 'D2',
      link,
      checkedOn: '2026-10-01',
      active: true,
    });
    addRow(office, resourcesTable, {
      id: 'G2',
      titleEnglish: 'An hour',
      mode: 'live',
      about: 'aln',
      active: true,
    });
    addRow(office, resourcesTable, { id: 'G3', titleEnglish: 'Old', active: false });
    reconcile(office.context);
    expect(rowsOf(office, publishedResourcesTable)).toEqual([
      {
        title: '=HYPERLINK("x")',
        provider: '',
        mode: 'Wedi’i recordio / Recorded',
        language: 'Cymraeg, English',
        minutes: 90,
        link,
        about: 'y system ADY / the ALN system',
        checkedOn: '2026-10-01',
      },
      {
        title: 'An hour',
        provider: '',
        mode: 'Yn fyw / Live',
        language: '',
        minutes: null,
        link: '',
        about: 'ADY / ALN',
        checkedOn: null,
      },
    ]);
  });

  test('say both languages in the school’s order, however it is typed', () => {
    const office = makeSchool();
    addRow(office, settingsTable, { key: 'school-order', value: 'English' });
    save(office, entryLine('one'));
    reconcile(office.context);
    expect(rowsOf(office, publishedLogTable)[0]?.form).toBe('Reading / Darllen');
  });

  test('a name that changes in Staff changes in the log', () => {
    const office = makeSchool();
    save(office, entryLine('one'));
    reconcile(office.context);
    type(office, staffTable, ({ id }) => id === 'S03', { name: 'Mair Newydd' });
    reconcile(office.context);
    expect(rowsOf(office, publishedLogTable)[0]?.who).toBe('Mair Newydd');
  });

  test('what somebody typed over them is put right once a day and by Run now', () => {
    const office = makeSchool();
    save(office, entryLine('one'));
    reconcile(office.context);
    const sheet = findSheet(office.books, 'log', publishedLogTable.sheetId);
    (sheet.cells[1] ?? [])[1] = 'Somebody else';
    expect(runNow(office.context).done).toEqual(['Tabs brought up to date in PL Log: 1.']);
    expect(rowsOf(office, publishedLogTable)[0]?.who).toBe('Mair Ffug');
    sheet.cells.push(['below']);
    office.clock.set('2026-11-10T08:30');
    reconcile(office.context);
    expect(rowsOf(office, publishedLogTable)).toHaveLength(1);
  });

  test('Run now on what is right publishes nothing', () => {
    const office = makeSchool();
    save(office, entryLine('one'), projectLine('one'));
    addRow(office, insetDaysTable, day);
    reconcile(office.context);
    expect(runNow(office.context).done).toEqual([]);
  });

  test('a write that fails is reported, keeps what came in, and is made up for', () => {
    const office = makeSchool();
    reconcile(office.context);
    save(office, entryLine('one'));
    office.remote.clear();
    office.remote.failCall(4, serviceError(503, 'backendError'));
    const { problems } = reconcile(office.context);
    expect(problems).toEqual([expect.stringContaining('could not be brought up to date')]);
    expect(rowsOf(office, entriesTable)).toHaveLength(1);
    reconcile(office.context);
    expect(rowsOf(office, publishedLogTable)).toHaveLength(1);
    expect(stateOf(office, 'last-good-run')).not.toBe('');
  });
});

test('a check whose publishing failed is made again by the next run', () => {
  const office = makeSchool();
  save(office, entryLine('one'));
  reconcile(office.context);
  (findSheet(office.books, 'log', publishedLogTable.sheetId).cells[1] ?? [])[1] = 'Somebody else';
  office.clock.set('2026-11-10T08:30');
  office.remote.clear();
  office.remote.failCall(5, serviceError(503, 'backendError'));
  reconcile(office.context);
  expect(office.remote.names[4]).toBe('sheets.write');
  expect(stateOf(office, 'last-full-check')).toBe('2026-11-09');
  reconcile(office.context);
  expect(rowsOf(office, publishedLogTable)[0]?.who).toBe('Mair Ffug');
  expect(stateOf(office, 'last-full-check')).toBe('2026-11-10');
});
