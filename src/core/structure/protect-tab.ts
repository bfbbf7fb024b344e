import type { Table } from '../tables';
import type { StructureWords } from './structure-words';
import type { GridRange, Protection, StructureRequest } from './workbook-structure';

/** Who may write where the add-on writes. Lower-case addresses. */
export type Writers = {
  readonly runner: string;
  /** Those who hold an office role, so that one of them can take over; and owners of the file. */
  readonly trusted: readonly string[];
};

/**
 * How a tab should be protected. In PL Log, which every member of staff can edit, published tabs are
 * closed to all but the runner and the office. In PL Office a warning is enough, and a lock would
 * shut out the headteacher who approves and the deputy who takes over: their commands write as them.
 * The Journal’s rows stay open, or nobody could save.
 */
export function protectTab(
  table: Table,
  existing: readonly Protection[],
  writers: Writers,
  words: Pick<StructureWords, 'protection'>,
): StructureRequest[] {
  const wanted = wantedProtection(table, writers, words);
  if (existing.some((protection) => satisfies(protection, wanted, writers))) return [];
  const ours = existing.find(({ description }) => description === wanted.description);
  if (!ours) return [{ addProtectedRange: { protectedRange: wanted } }];
  const { range: _range, ...change } = wanted;
  return [
    {
      updateProtectedRange: {
        protectedRange: { protectedRangeId: ours.id, range: wanted.range, ...change },
        fields: wanted.warningOnly ? 'range,warningOnly' : 'range,warningOnly,editors',
      },
    },
  ];
}

/** Whether nothing has to be done. */
export function isProtected(
  table: Table,
  existing: readonly Protection[],
  writers: Writers,
  words: Pick<StructureWords, 'protection'>,
): boolean {
  return protectTab(table, existing, writers, words).length === 0;
}

type Wanted = {
  readonly description: string;
  readonly range: GridRange;
  readonly warningOnly: boolean;
  readonly editors?: { readonly users: readonly string[] };
};

function wantedProtection(
  table: Table,
  writers: Writers,
  words: Pick<StructureWords, 'protection'>,
): Wanted {
  const { sheetId } = table;
  switch (table.writtenBy) {
    case 'machine':
      return { description: words.protection.machine, range: { sheetId }, warningOnly: true };
    case 'published':
      return {
        description: words.protection.published,
        range: { sheetId },
        warningOnly: false,
        editors: { users: unique([writers.runner, ...writers.trusted]) },
      };
    default:
      return {
        description: words.protection.header,
        range: { sheetId, startRowIndex: 0, endRowIndex: 1 },
        warningOnly: true,
      };
  }
}

/** A stricter protection that the school set by hand is as good, as long as the right people may write. */
function satisfies(protection: Protection, wanted: Wanted, writers: Writers): boolean {
  if (!covers(protection.range, wanted.range)) return false;
  if (wanted.warningOnly) {
    return wanted.range.endRowIndex !== undefined || protection.warningOnly;
  }
  if (protection.warningOnly) return false;
  const asked = wanted.editors?.users ?? [];
  const allowed = new Set([...asked, ...writers.trusted]);
  return (
    asked.every((address) => protection.editors.includes(address)) &&
    protection.editors.every((address) => allowed.has(address))
  );
}

function covers(range: GridRange, wanted: GridRange): boolean {
  const { startRowIndex = 0, endRowIndex, startColumnIndex = 0, endColumnIndex } = range;
  if (startRowIndex > 0 || startColumnIndex > 0 || endColumnIndex !== undefined) return false;
  if (endRowIndex === undefined) return true;
  return wanted.endRowIndex !== undefined && endRowIndex >= wanted.endRowIndex;
}

function unique(addresses: readonly string[]): string[] {
  return [...new Set(addresses.filter((address) => address !== ''))];
}
