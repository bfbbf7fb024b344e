import {
  type CellValue,
  madeTable,
  noticesTable,
  outboxTable,
  stateTable,
  type Table,
} from '../../../../src/core/tables';
import { findSheet, trimCells } from '../../../fakes/books';
import { approve, makeSchool, type School, told } from './school';

const machine: readonly Table[] = [outboxTable, noticesTable, madeTable, stateTable];
const cellsOf = (school: School, { sheetId }: Table): CellValue[][] =>
  findSheet(school.books, 'office', sheetId).cells;

type Act = (rows: CellValue[][]) => CellValue[][];
const acts: Readonly<Record<string, Act>> = {
  'sorts them upside down': (rows) => rows.reverse(),
  'takes their first row to the end': ([first, ...rest]) => (first ? [...rest, first] : []),
  'puts an empty row into them': (rows) => [[], ...rows],
  'takes their first row out': (rows) => rows.slice(1),
};

function act(school: School, work: Act): void {
  for (const table of machine) {
    const sheet = findSheet(school.books, 'office', table.sheetId);
    const [header = [], ...rows] = sheet.cells;
    sheet.cells = [header, ...work(rows)];
  }
}

/** What the tabs of the run hold, wherever their rows stand; moments are the clock’s. */
function stands(school: School): unknown {
  return machine.map((table) => [
    table.title,
    trimCells(cellsOf(school, table))
      .filter((line) => line.length > 0)
      .map((line) => line.join(' | '))
      .sort(),
  ]);
}

function sendNotice(prepare: (school: School) => void): School {
  const school = makeSchool();
  approve(school);
  school.clock.set('2026-11-16T16:00');
  school.remote.clear();
  prepare(school);
  school.run();
  return school;
}

const undisturbed = sendNotice(() => undefined);
const writes = undisturbed.remote.names.flatMap((name, index) =>
  name === 'sheets.write' ? [index + 1] : [],
);
const cases = Object.keys(acts).flatMap((name) => writes.map((call) => [name, call] as const));

describe('while a run is between its look and its write', () => {
  it('has something to be disturbed in', () => {
    expect(writes.length).toBeGreaterThanOrEqual(2);
    expect(undisturbed.states('notice')).toEqual(told.map((address) => `${address} sent`));
  });

  it.each(cases)(
    'somebody who %s (call %i) makes no message double, and none lost',
    async (name, call) => {
      const work = acts[name] ?? ((rows) => rows);
      const school = sendNotice(({ remote, ...rest }) => {
        remote.betweenCalls(call, () => act({ remote, ...rest }, work));
      });
      expect(stands(school)).toEqual(stands(undisturbed));
      expect((await school.read()).map(({ to }) => to).sort()).toEqual(
        (await undisturbed.read()).map(({ to }) => to).sort(),
      );
      // The next run finds nothing that it would do again.
      const sent = school.mail.sent.length;
      school.run();
      expect(school.mail.sent).toHaveLength(sent);
    },
  );
});
