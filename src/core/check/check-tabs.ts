import { compareHeaders } from '../structure/compare-headers';
import { schoolTimeZone } from '../structure/plan-workbook';
import { isProtected, type Writers } from '../structure/protect-tab';
import type { StructureWords } from '../structure/structure-words';
import type { SheetStructure, WorkbookStructure } from '../structure/workbook-structure';
import { placeOf, type Table } from '../tables';
import { type CheckNote, cellPlace, clip, type TabPlace, tabPlace } from './check-note';
import type { OpenTab } from './open-tab';

/** What `checkTabs` must know of a workbook. */
export type CheckedBook = {
  /** `''` for PL Office. */
  readonly name: string;
  readonly id: string;
  readonly structure: WorkbookStructure;
  readonly tables: readonly Table[];
  readonly open: ReadonlyMap<number, OpenTab>;
};

/** Tabs, headers and protections of one workbook. */
export function checkTabs(
  book: CheckedBook,
  writers: Writers,
  words: Pick<StructureWords, 'protection'>,
): readonly CheckNote[] {
  const sheets = new Map(book.structure.sheets.map((sheet) => [sheet.sheetId, sheet]));
  return [
    ...checkProperties(book),
    ...book.tables.flatMap((table) => {
      const sheet = sheets.get(table.sheetId);
      const open = book.open.get(table.sheetId);
      if (sheet && open) {
        return [...checkHeaders(open), ...checkProtections(open.tab, sheet, writers, words)];
      }
      const tab: TabPlace = { book: book.name, bookId: book.id, title: table.title, table };
      const { place } = tabPlace(tab);
      return [{ code: 'tab-missing', kind: 'mend', place, link: book.structure.link } as const];
    }),
  ];
}

function checkProperties({ name, structure }: CheckedBook): readonly CheckNote[] {
  const place = name || 'PL Office';
  const about = { kind: 'mend', place, link: structure.link } as const;
  const notes: CheckNote[] = [];
  if (structure.timeZone !== schoolTimeZone) {
    notes.push({ ...about, code: 'time-zone', a: structure.timeZone, b: schoolTimeZone });
  }
  if (!/^(en_GB|cy_GB)$/.test(structure.locale)) {
    notes.push({ ...about, code: 'locale', a: structure.locale });
  }
  return notes;
}

function checkHeaders({ tab, cells }: OpenTab): readonly CheckNote[] {
  const { missing, unknown, repeated } = compareHeaders(tab.table, cells[0] ?? []);
  const row = cellPlace(tab, '1:1');
  const unknownNames = unknown.map(({ header }) => `“${clip(header)}”`).join(', ');
  const notes = missing.map((key): CheckNote => {
    const header = tab.table.columns[key]?.header ?? key;
    if (unknown.length === 0) return { code: 'header-missing', kind: 'mend', ...row, a: header };
    return { code: 'header-renamed', kind: 'mend', ...row, a: header, b: unknownNames };
  });
  const twice = repeated.map(
    ({ header, column }): CheckNote => ({
      code: 'header-repeated',
      kind: 'mend',
      ...cellPlace(tab, placeOf(0, column)),
      a: clip(header),
    }),
  );
  return [...notes, ...twice];
}

function checkProtections(
  tab: TabPlace,
  sheet: SheetStructure,
  writers: Writers,
  words: Pick<StructureWords, 'protection'>,
): readonly CheckNote[] {
  const { protections } = sheet;
  const notes: CheckNote[] = [];
  const locks = protections.filter(
    ({ warningOnly, editors }) => !warningOnly && !editors.includes(writers.runner),
  );
  if (tab.table.writtenBy === 'journal' && protections.some(({ warningOnly }) => !warningOnly)) {
    notes.push({ code: 'locked-journal', kind: 'mend', ...tabPlace(tab) });
  } else if (tab.table.writtenBy !== 'people' && locks.length > 0) {
    notes.push({ code: 'locked-out', kind: 'mend', ...tabPlace(tab), a: writers.runner });
  } else if (!isProtected(tab.table, protections, writers, words)) {
    notes.push({ code: 'not-protected', kind: 'mend', ...tabPlace(tab) });
  }
  return notes;
}
