import { reconcile } from '../../../../src/app/office/run/reconcile';
import { runNow } from '../../../../src/app/office/run/run-now';
import { insetDaysTable, madeTable, sessionsTable } from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { serviceError } from '../../../fakes/remote';
import { addRow, makeSchool, rowsOf, type } from './school';

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

describe('INSET days in the calendar', () => {
  const eventsOf = (office: ReturnType<typeof makeSchool>) => [
    ...(office.calendar.calendars.get('calendar-1')?.events.values() ?? []),
  ];

  test('stand there once, follow their facts, and go when the day goes', () => {
    const office = makeSchool();
    addRow(office, insetDaysTable, day);
    reconcile(office.context);
    expect(eventsOf(office)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-v]{5,1024}$/),
        date: '2027-01-04',
        title: 'Diwrnod HMS / INSET day: y system ADY / the ALN system',
        description: 'Un nod\n\nOne aim',
      },
    ]);
    type(office, insetDaysTable, ({ id }) => id === 'D2', { date: '2027-01-05' });
    reconcile(office.context);
    expect(eventsOf(office).map(({ date }) => date)).toEqual(['2027-01-05']);
    type(office, insetDaysTable, ({ id }) => id === 'D2', null);
    reconcile(office.context);
    expect(eventsOf(office)).toEqual([]);
    addRow(office, insetDaysTable, day);
    reconcile(office.context);
    expect(eventsOf(office)).toHaveLength(1);
  });

  test('say so where a day has no title yet', () => {
    const office = makeSchool();
    addRow(office, insetDaysTable, { ...day, titleEnglish: '', titleWelsh: '' });
    expect(runNow(office.context).problems).toEqual([]);
    expect(eventsOf(office).map(({ title }) => title)).toEqual([
      'Diwrnod HMS / INSET day: Dim teitl eto / No title yet',
    ]);
  });

  test('stay where the date or the id of a day cannot be read', () => {
    const office = makeSchool();
    addRow(office, insetDaysTable, day);
    reconcile(office.context);
    const { cells } = findSheet(office.books, 'office', insetDaysTable.sheetId);
    (cells[1] ?? [])[1] = 'in January';
    expect(runNow(office.context).problems).toEqual([
      'Cells in PL Office that cannot be read: 1. The first is INSET days!B2. Open Check the workbooks.',
    ]);
    (cells[1] ?? [])[0] = '';
    reconcile(office.context);
    expect(eventsOf(office)).toHaveLength(1);
  });

  test('one that fails is reported and tried again', () => {
    const office = makeSchool();
    reconcile(office.context);
    addRow(office, insetDaysTable, day);
    office.remote.clear();
    office.remote.failCall(3, serviceError(503, 'backendError'));
    expect(reconcile(office.context).problems).toEqual([
      expect.stringContaining('The INSET day 2027-01-04 could not be put right'),
    ]);
    reconcile(office.context);
    expect(eventsOf(office)).toHaveLength(1);
    expect(rowsOf(office, madeTable).find(({ key }) => key === 'event:D2')?.state).toBe('made');
  });
});

describe('days taken as twilights, and their sessions', () => {
  const twilightDay = {
    id: 'D5',
    date: '2027-07-19',
    titleEnglish: 'equity',
    titleWelsh: 'tegwch',
    takenAs: 'twilights',
  };
  const session = { id: 'A1', day: 'D5', date: '2026-11-12', venue: 'Library' };

  function planned() {
    const office = makeSchool();
    addRow(office, insetDaysTable, twilightDay);
    addRow(office, sessionsTable, session);
    reconcile(office.context);
    const events = () => [...(office.calendar.calendars.get('calendar-1')?.events.values() ?? [])];
    return { office, events };
  }

  test('stand there with their times, and say which day they count towards', () => {
    const { events } = planned();
    expect(events()).toEqual([
      {
        id: 'inset00440035',
        date: '2027-07-19',
        title:
          'Diwrnod HMS, wedi’i gymryd fel sesiynau cyfnos / INSET day, taken as twilights: tegwch / equity',
        description: '',
      },
      {
        id: 'inset00410031',
        date: '2026-11-12',
        title: 'Sesiwn gyfnos / Twilight session: tegwch / equity',
        description:
          'Yn cyfrif tuag at y diwrnod HMS: dydd Llun 19 Gorffennaf 2027 / Counts towards the INSET day: Monday 19 July 2027',
        times: { starts: '15:45', ends: '17:45' },
        venue: 'Library',
      },
    ]);
  });

  test('what is called off leaves the calendar, and comes back under the same id', () => {
    const { office, events } = planned();
    type(office, sessionsTable, ({ id }) => id === 'A1', { state: 'called off' });
    type(office, insetDaysTable, ({ id }) => id === 'D5', { state: 'called off' });
    reconcile(office.context);
    expect(events()).toEqual([]);
    type(office, sessionsTable, ({ id }) => id === 'A1', { state: 'planned' });
    reconcile(office.context);
    expect(events().map(({ id }) => id)).toEqual(['inset00410031']);
  });

  test('a session that moves keeps its event', () => {
    const { office, events } = planned();
    type(office, sessionsTable, ({ id }) => id === 'A1', { date: '2026-11-19', starts: '16:00' });
    reconcile(office.context);
    expect(events().find(({ id }) => id === 'inset00410031')).toMatchObject({
      date: '2026-11-19',
      times: { starts: '16:00', ends: '18:00' },
    });
    expect(events()).toHaveLength(2);
  });

  test('nothing is taken out while a session has lost its id or its date', () => {
    const { office, events } = planned();
    const { cells } = findSheet(office.books, 'office', sessionsTable.sheetId);
    (cells[1] ?? [])[2] = 'soon';
    reconcile(office.context);
    expect(events()).toHaveLength(2);
    (cells[1] ?? [])[0] = '';
    reconcile(office.context);
    expect(events()).toHaveLength(2);
  });
});
