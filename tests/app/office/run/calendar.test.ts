import { reconcile } from '../../../../src/app/office/run/reconcile';
import { runNow } from '../../../../src/app/office/run/run-now';
import { insetDaysTable, madeTable } from '../../../../src/core/tables';
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
