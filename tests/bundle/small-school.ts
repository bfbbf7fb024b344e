import { connectMyPage } from '../../local/connect-sample-page';
import {
  contactsTable,
  entriesTable,
  journalTable,
  projectsTable,
  staffTable,
  type Table,
} from '../../src/core/tables';
import { lead, openSchool, type TestSchool } from './school';
import { setUpFromNothing } from './set-up';

/**
 * The sample school with few of everything, not yet set up: a strike at every remote call repeats a
 * job hundreds of times, and the fortieth colleague is treated like the fifth.
 */
export async function openSmallSchool(staff: number): Promise<TestSchool> {
  const school = await openSchool({ setUp: false });
  keepRows(school, staffTable, staff);
  keepRows(school, contactsTable, 9);
  keepRows(school, entriesTable, 12);
  keepRows(school, projectsTable, 1);
  keepRows(school, journalTable, 12);
  return school;
}

/** Set up, and with nothing left to do. */
export async function openSmallSchoolAtWork(staff: number): Promise<TestSchool> {
  const school = await openSmallSchool(staff);
  setUpFromNothing(school);
  connectMyPage(school.workspace, school.files);
  school.runUntilIdle();
  return school;
}

/** Leaves the header and the first rows; below them the tab is as long as before, and empty. */
export function keepRows({ workspace, files }: TestSchool, table: Table, most: number): void {
  const { sheetId } = table;
  const fileId = files[table.workbook];
  const sheet = workspace.files.sheets(lead, fileId).find((one) => one.sheetId === sheetId);
  if (!sheet) throw new Error(`no tab ${table.title}`);
  const length = sheet.rowCount - most - 1;
  if (length <= 0) return;
  const dimension = 'ROWS';
  const range = { sheetId, dimension, startIndex: most + 1, endIndex: sheet.rowCount };
  workspace.files.edit(lead, fileId, [
    { deleteDimension: { range } },
    { appendDimension: { sheetId, dimension, length } },
  ]);
}
