import type { Execution } from '../../local/index';
import { attendanceTable } from '../../src/core/tables';
import {
  afterTwilight,
  beAtTwilight,
  beforeTwilight,
  loadPage,
  type SaveName,
  save,
  saves,
} from './page-calls';
import { assistant, lead, openSchool, type TestSchool } from './school';

const missedIt = 's06@cwmffug.example.org';

let school: TestSchool;
let beginning: unknown;

beforeAll(async () => {
  school = await openSchool();
  school.runUntilIdle();
});

/** Remote calls of the execution that `work` ends with. */
function callsOf(work: () => unknown): Execution['remote'] {
  work();
  return school.workspace.executions().at(-1)?.remote ?? [];
}

/** Ten years of 42 people at 24 days and sessions each. */
function addTenYears(): void {
  const { workspace, files } = school;
  const rows = Array.from({ length: 10_080 }, (_, index) => ({
    values: [
      '',
      'S02',
      `X${index % 240}`,
      `S${String((index % 42) + 1).padStart(2, '0')}`,
      'present',
    ].map((stringValue) => ({ userEnteredValue: { stringValue } })),
  }));
  workspace.files.edit(lead, files.office, [
    { appendCells: { sheetId: attendanceTable.sheetId, rows, fields: 'userEnteredValue' } },
  ]);
}

describe.each([
  ['with the sample year', () => {}],
  ['with ten years of attendance', addTenYears],
] as const)('budgets of My page, %s', (_, prepare) => {
  beforeAll(() => {
    prepare();
    beginning = school.workspace.snapshot();
  });
  beforeEach(() => school.workspace.restore(beginning as never));

  test('it opens with one call to Google in two executions', () => {
    expect(callsOf(() => school.visit(assistant))).toEqual([]);
    expect(callsOf(() => loadPage(school.visit(assistant)))).toHaveLength(1);
  });

  test.each(Object.keys(saves) as SaveName[])(
    '%s reads once, and writes once to a workbook',
    (name) => {
      if (name === 'signIn') school.workspace.setClock(beforeTwilight);
      else beAtTwilight(school, assistant);
      const page = school.visit(name === 'finishCatchUp' ? missedIt : assistant);
      const calls = callsOf(() => save(page, name));
      const wanted = { setLanguage: 1, acceptDraft: 3 } as const;
      expect(calls.map(({ method }) => method)).toEqual(
        ['batchGetByDataFilter', 'batchUpdate', 'batchUpdate'].slice(
          0,
          name in wanted ? wanted[name as keyof typeof wanted] : 2,
        ),
      );
    },
  );

  test('a run that takes out a withdrawn request makes three calls more, and is then done with it', () => {
    beAtTwilight(school, assistant);
    school.runUntilIdle();
    save(school.visit(assistant), 'withdrawRequest');
    const texts = () => school.rows('office', 'Requests').map((row) => row.Request);
    expect(texts()).toContain('Welsh in year 3');
    expect(school.runSchedule().remote.map(({ method }) => method)).toEqual([
      ...['batchGetByDataFilter', 'batchGetByDataFilter', 'batchGetByDataFilter'],
      // The texts, to see whose rows they were in; then what the run remembers.
      ...['batchUpdate', 'batchUpdate'],
    ]);
    expect(texts()).not.toContain('Welsh in year 3');
    expect(school.runSchedule().remote).toHaveLength(2);
  });

  test('a run with nothing to do still makes two calls', () => {
    school.workspace.setClock(afterTwilight);
    school.runUntilIdle();
    expect(school.runSchedule().remote).toHaveLength(2);
  });
});
