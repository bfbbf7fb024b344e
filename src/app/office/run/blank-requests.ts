import { findWithdrawnTexts } from '../../../core/inset/wishes';
import { layOutChange, type ReadTable, requestsTable, rowsOf } from '../../../core/tables';
import type { GridChange } from '../../ports';
import { readTables } from '../../read-tables';
import type { Run } from './run';

/**
 * Takes the texts of withdrawn requests out of their rows, with the write that must follow at once: people
 * sort tabs, so the rows are looked for anew. One remote call where there are any. What cannot be done now
 * is found again by the next run, because nothing but the text itself says that it is still there.
 */
export function blankRequests(run: Run): void {
  const { session, context } = run;
  if (findBlanks(session.data.requests).length === 0) return;
  run.attempt(
    'taking out withdrawn requests',
    () => {
      const tables = { requests: requestsTable };
      const blanks = findBlanks(readTables(context.workbooks, context.officeId, tables).requests);
      session.add(blanks);
      run.count('texts-blanked', blanks.length);
    },
    (reason) => run.report({ kind: 'step-failed', reason }),
  );
}

function findBlanks(read: ReadTable<typeof requestsTable>): readonly GridChange[] {
  const { sheetId } = requestsTable;
  const texts = new Set(findWithdrawnTexts(rowsOf(read)));
  const cells = [layOutChange(requestsTable, read.layout, { text: '' })];
  return read.rows
    .filter(({ row }) => texts.has(row))
    .map(({ index }) => ({ kind: 'cells', sheetId, row: index, column: 0, cells }));
}
