import type { Column, Table } from '../tables';
import type { StructureWords } from './structure-words';
import type { CellLook, StructureRequest } from './workbook-structure';

const plainWidth = 120;
const headerBackground = { red: 0.91, green: 0.94, blue: 0.99 };

/** The header cell: bold, with what the column means as its note where people type. */
export function lookOfHeader(table: Table, key: string, words: StructureWords): CellLook {
  const note = words.note(table.key, key);
  return {
    userEnteredValue: { stringValue: table.columns[key]?.header ?? key },
    ...(note ? { note } : {}),
    userEnteredFormat: {
      backgroundColor: headerBackground,
      textFormat: { bold: true },
      wrapStrategy: 'WRAP',
      verticalAlignment: 'MIDDLE',
    },
  };
}

export const headerFields = 'userEnteredValue,note,userEnteredFormat';

/** Format, rule and width of one column below its header. */
export function shapeColumn(
  table: Table,
  column: Column,
  place: number,
  words: StructureWords,
): StructureRequest[] {
  return [
    formatColumn(table, column, place),
    ...ruleColumn(table, column, place, words),
    {
      updateDimensionProperties: {
        range: {
          sheetId: table.sheetId,
          dimension: 'COLUMNS',
          startIndex: place,
          endIndex: place + 1,
        },
        properties: { pixelSize: column.width ?? plainWidth },
        fields: 'pixelSize',
      },
    },
  ];
}

/** The parts of `shapeColumn` that a newer version of the tables may have changed. */
export function reshapeColumn(
  table: Table,
  column: Column,
  place: number,
  words: StructureWords,
): StructureRequest[] {
  return [formatColumn(table, column, place), ...ruleColumn(table, column, place, words)];
}

function formatColumn(table: Table, column: Column, place: number): StructureRequest {
  return {
    repeatCell: {
      range: bodyOf(table, place),
      cell: { userEnteredFormat: formatOf(column, table) },
      fields: 'userEnteredFormat(numberFormat,wrapStrategy,verticalAlignment)',
    },
  };
}

/**
 * Words are plain text, so that Sheets turns neither `7, 1` nor `16:00` nor `=…` into something
 * else; links are left to Sheets, which makes them open.
 */
function formatOf(column: Column, table: Table): NonNullable<CellLook['userEnteredFormat']> {
  const format = { verticalAlignment: 'TOP', wrapStrategy: 'CLIP' } as const;
  // The sidebar marks its texts with an apostrophe, which a plain-text cell would show.
  if (table.writtenBy === 'journal') return format;
  switch (column.type) {
    case 'date':
      return { ...format, numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } };
    case 'moment':
      return { ...format, numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } };
    case 'number':
      return { ...format, numberFormat: { type: 'NUMBER', pattern: '0.##' } };
    case 'long':
      return { ...format, numberFormat: { type: 'TEXT', pattern: '@' }, wrapStrategy: 'WRAP' };
    case 'link':
    case 'yesNo':
      return format;
    default:
      return { ...format, numberFormat: { type: 'TEXT', pattern: '@' } };
  }
}

/** Rules are for those who type: what the add-on writes itself needs none. */
function ruleColumn(
  table: Table,
  column: Column,
  place: number,
  words: StructureWords,
): StructureRequest[] {
  if (table.writtenBy !== 'people') return [];
  const rule = ruleOf(column, words);
  return rule ? [{ setDataValidation: { range: bodyOf(table, place), rule } }] : [];
}

type Rule = NonNullable<
  Extract<StructureRequest, { setDataValidation: unknown }>['setDataValidation']['rule']
>;

function ruleOf(column: Column, words: StructureWords): Rule | null {
  switch (column.type) {
    case 'choice':
      return oneOf(column.choices ?? [], true, words);
    case 'yesNo':
      return oneOf(['yes', 'no'], false, words);
    case 'date':
      return {
        condition: { type: 'DATE_IS_VALID' },
        inputMessage: words.typeDate,
        strict: false,
        showCustomUi: true,
      };
    case 'number':
      return {
        condition: { type: 'NUMBER_GREATER_THAN_EQ', values: [{ userEnteredValue: '0' }] },
        inputMessage: words.typeNumber,
        strict: false,
        showCustomUi: true,
      };
    default:
      return null;
  }
}

function oneOf(choices: readonly string[], strict: boolean, words: StructureWords): Rule {
  const values = choices.map((choice) => ({ userEnteredValue: choice }));
  return {
    condition: { type: 'ONE_OF_LIST', values },
    inputMessage: words.pickOne,
    strict,
    showCustomUi: true,
  };
}

function bodyOf(
  table: Table,
  place: number,
): {
  sheetId: number;
  startRowIndex: number;
  startColumnIndex: number;
  endColumnIndex: number;
} {
  return {
    sheetId: table.sheetId,
    startRowIndex: 1,
    startColumnIndex: place,
    endColumnIndex: place + 1,
  };
}
