import { findWithdrawnTexts } from '../../../core/inset/wishes';
import { type ReadTable, requestsTable, rowsOf } from '../../../core/tables';
import type { GridChange } from '../../ports';
import { readTables } from '../../read-tables';
import { areEmptied, type Emptying, emptiedRows } from './put-back';
import type { Run } from './run';

/**
 * Takes the texts of withdrawn requests out of their rows: two remote calls where there are any, and two more
 * where somebody has sorted the tab in the moment between. What cannot be done now is found again by the
 * next run, because nothing but the text itself says that it is still there.
 */
export function blankRequests(run: Run): void {
  const { context } = run;
  if (findRows(run.session.data.requests).length === 0) return;
  run.attempt(
    'taking out withdrawn requests',
    () => {
      const { workbooks, officeId: workbookId } = context;
      const { requests } = readTables(workbooks, workbookId, { requests: requestsTable });
      const emptying = emptyingOf(workbookId, requests);
      const { sheetId, place: column, rows } = emptying;
      const changes = rows.map(
        (row): GridChange => ({ kind: 'cells', sheetId, row, column, cells: [['']] }),
      );
      const seen = workbooks.write(workbookId, changes, emptiedRows(emptying));
      if (areEmptied(context, emptying, seen)) run.count('texts-blanked', rows.length);
    },
    (reason) => run.report({ kind: 'step-failed', reason }),
  );
}

function findRows(read: ReadTable<typeof requestsTable>): readonly number[] {
  const texts = new Set(findWithdrawnTexts(rowsOf(read)));
  return read.rows.filter(({ row }) => texts.has(row)).map(({ index }) => index);
}

function emptyingOf(workbookId: string, read: ReadTable<typeof requestsTable>): Emptying {
  const { layout, cells: lines } = read;
  const place = layout.get('text') ?? 0;
  const others = [...layout.values()].filter((other) => other !== place);
  const { sheetId } = requestsTable;
  return { workbookId, sheetId, place, others, rows: findRows(read), lines };
}
