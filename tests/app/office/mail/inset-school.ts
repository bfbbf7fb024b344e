import {
  attendanceTable,
  type CellValue,
  catchUpTable,
  layOutTable,
  type Row,
  stateTable,
  type Table,
} from '../../../../src/core/tables';
import { findSheet } from '../../../fakes/books';
import { day, makeSchool, type School, type SchoolRows, staff } from './school';

export const myPage = 'https://script.google.com/macros/s/my-page/exec';

/** Monday 14 December is taken as three twilights, of which the first was held. */
export const sessions: NonNullable<SchoolRows['sessions']> = [
  { id: 'A1', day: 'D3', date: '2026-09-17', starts: '15:45', ends: '17:45', state: 'held' },
  { id: 'A2', day: 'D3', date: '2026-11-12', titleEnglish: 'Costs', titleWelsh: 'Costau' },
  { id: 'A3', day: 'D3', date: '2026-12-03', starts: '16:00' },
];

/** Everybody was at the first session. */
const everybodyAtFirst = ['S01', 'S02', 'S03'].map((id) => present('A1', id, '2026-09-17T17:50'));

/** By the lead, unless it says who. */
export function present(
  about: string,
  id: string,
  at: string,
  by = 'S02',
): Partial<Row<typeof attendanceTable>> {
  return { about, staff: id, state: 'present', at, by };
}

/** Three people, all of whom owe the day. */
export function makeInsetSchool(rows: SchoolRows = {}): School {
  return makeSchool({
    days: [{ ...day, takenAs: 'twilights' }],
    sessions,
    attendance: everybodyAtFirst,
    staff: staff.map((person) => ({ ...person, insetInContract: 'yes' })),
    ...rows,
    settings: { 'my-page-link': myPage, ...rows.settings },
  });
}

/** As My page and PL Office add events, without a lock. */
export function mark(school: School, ...rows: readonly ReturnType<typeof present>[]): void {
  addRows(school, attendanceTable, rows);
}

export function sayCatchUp(
  school: School,
  row: Partial<Row<typeof catchUpTable>> & { readonly event: string },
): void {
  addRows(school, catchUpTable, [{ day: 'D3', at: '2026-11-14T08:00', by: 'S02', ...row }]);
}

function addRows<T extends Table>(school: School, table: T, rows: readonly Partial<Row<T>>[]) {
  const lines: readonly CellValue[][] = layOutTable(table, rows as Row<T>[]).map((line) => [
    ...line,
  ]);
  findSheet(school.books, 'office', table.sheetId).cells.push(...lines.slice(1));
}

/** Runs once at the moment and answers who was told: `S03 First subject`, without its dates. */
export async function runAt(school: School, moment: string): Promise<readonly string[]> {
  const before = school.mail.sent.length;
  school.clock.set(moment);
  school.run();
  return (await school.read())
    .slice(before)
    .map(
      ({ to, subject }) =>
        `${to.slice(0, 3).toUpperCase()} ${subject.split(/ \/ | by | erbyn | \(/)[0]}`,
    )
    .sort();
}

/** The switch of the menu: what is due is queued and waits. */
export function stopSending(school: School, isStopped: boolean): void {
  const sheet = findSheet(school.books, 'office', stateTable.sheetId);
  sheet.cells = sheet.cells.filter(([key]) => key !== 'sending-stopped');
  if (isStopped) sheet.cells.push(['sending-stopped', 'yes']);
}

export async function lastText(school: School): Promise<string> {
  const [last] = (await school.read()).slice(-1);
  return (last?.text ?? '').replace(/\r\n/g, '\n');
}
