import { runNow } from '../../../../src/app/office/run/run-now';
import { insetDaysTable, sessionsTable } from '../../../../src/core/tables';
import { addRow, makeSchool, type } from './school';

const says = (problems: readonly string[]): readonly string[] =>
  problems.filter((problem) => problem.startsWith('Things in the INSET plan that do not fit'));

describe('days and sessions typed into the tabs', () => {
  const saturday = { id: 'D2', date: '2027-01-09', titleEnglish: 'Oracy', titleWelsh: 'Llafaredd' };

  test('are checked by the next run, which tells once what does not fit', () => {
    const office = makeSchool();
    expect(says(runNow(office.context).problems)).toEqual([]);
    addRow(office, insetDaysTable, saturday);
    const [told] = says(runNow(office.context).problems);
    expect(told).toMatch(/: \d+\. Open Check the workbooks\.$/);
    expect(says(runNow(office.context).problems)).toEqual([]);
  });

  test('are told of anew when something else does not fit, and not when it fits again', () => {
    const office = makeSchool();
    addRow(office, insetDaysTable, saturday);
    runNow(office.context);
    addRow(office, sessionsTable, { id: 'T1', day: 'D9', date: '2027-01-12' });
    expect(says(runNow(office.context).problems)).toHaveLength(1);
    type(office, sessionsTable, ({ id }) => id === 'T1', null);
    type(office, insetDaysTable, ({ id }) => id === 'D2', null);
    expect(says(runNow(office.context).problems)).toEqual([]);
  });

  test('cost a run with nothing to do no call more', () => {
    const office = makeSchool();
    addRow(office, insetDaysTable, saturday);
    runNow(office.context);
    runNow(office.context);
    office.remote.clear();
    runNow(office.context);
    expect(office.remote.names.filter((name) => name === 'sheets.write')).toEqual([]);
  });
});
