import { entriesTable, projectsTable, stateTable, type Table } from '../../../core/tables';
import type { WorkbookStructure } from '../../ports';
import type { OfficeContext } from '../context';
import { readTabs, type Tabs, tablesOf } from './read-tabs';
import { type SetUpRecord, saveRecord } from './set-up-record';
import { shapeWorkbook } from './shape-workbook';
import { officeAddresses } from './who-may';

/** All tabs of PL Office, in one call. */
export function buildOffice(
  context: OfficeContext,
  record: SetUpRecord,
  found: { readonly structure: WorkbookStructure; readonly tabs: Tabs },
): SetUpRecord {
  // Noted before the tabs are made: afterwards nobody could tell.
  const mustRetake =
    record.mustRetake || lacksAny(found.structure, [entriesTable, projectsTable, stateTable]);
  const noted = saveRecord(context, { ...record, mustRetake });
  shapeWorkbook(context, {
    id: context.officeId,
    name: 'PL Office',
    tables: tablesOf('office'),
    structure: found.structure,
    tabs: found.tabs,
    writers: { runner: record.runner, trusted: [] },
  });
  return saveRecord(context, { ...noted, step: 'log' });
}

/** All tabs of PL Log; the Journal’s own rows are not looked at. */
export function buildLog(
  context: OfficeContext,
  record: SetUpRecord,
  structure: WorkbookStructure,
  trusted: readonly string[],
): SetUpRecord {
  const { logId } = record.files;
  const tables = tablesOf('log');
  const published = tables.filter(({ writtenBy }) => writtenBy === 'published');
  const noted = saveRecord(context, {
    ...record,
    mustRepublish: record.mustRepublish || lacksAny(structure, published),
  });
  const { mustRepublish } = shapeWorkbook(context, {
    id: logId,
    name: 'PL Log',
    tables,
    structure,
    tabs: readTabs(context, logId, tables, structure, () => true),
    writers: {
      runner: record.runner,
      trusted: [...trusted, ...findOwners(context, logId, structure, record.runner, trusted)],
    },
  });
  return saveRecord(context, {
    ...noted,
    step: 'build',
    mustRepublish: noted.mustRepublish || mustRepublish,
  });
}

function lacksAny(structure: WorkbookStructure, tables: readonly Table[]): boolean {
  const there = new Set(structure.sheets.map(({ sheetId }) => sheetId));
  return tables.some(({ sheetId }) => !there.has(sheetId));
}

/**
 * Sheets counts a file’s owner among the editors of every protection. Asked for only when somebody
 * unknown is among them.
 */
export function findOwners(
  context: OfficeContext,
  workbookId: string,
  structure: WorkbookStructure,
  runner: string,
  trusted: readonly string[],
): readonly string[] {
  const known = new Set([runner, ...trusted]);
  const editors = structure.sheets.flatMap(({ protections }) =>
    protections.filter(({ warningOnly }) => !warningOnly).flatMap((one) => one.editors),
  );
  if (editors.every((address) => known.has(address))) return [];
  const grants = context.drive.grants(workbookId);
  return grants.filter(({ role }) => role === 'owner').map(({ address }) => address);
}

/** The two steps as they are carried on: everything is read afresh. */
export function continueOffice(context: OfficeContext, record: SetUpRecord): SetUpRecord {
  const structure = context.structure.readStructure(context.officeId);
  const tabs = readTabs(context, context.officeId, tablesOf('office'), structure);
  return buildOffice(context, record, { structure, tabs });
}

export function continueLog(context: OfficeContext, record: SetUpRecord): SetUpRecord {
  const office = context.structure.readStructure(context.officeId);
  const tabs = readTabs(context, context.officeId, tablesOf('office'), office);
  const structure = context.structure.readStructure(record.files.logId);
  return buildLog(context, record, structure, officeAddresses(context, tabs));
}
