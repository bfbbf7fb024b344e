import { allTables, type Column, type Table, type WorkbookKey } from '../tables';
import { inTabOrder } from './plan-workbook';

const workbooks: readonly (readonly [WorkbookKey, string, string])[] = [
  ['office', 'PL Office', 'Open to the PL lead, the deputy and the headteacher.'],
  ['log', 'PL Log', 'Open to every member of staff.'],
  ['contacts', 'PL Contacts', 'Families’ addresses. Open to the office staff and the three.'],
];

const writers: Readonly<Record<Table['writtenBy'], string>> = {
  people: 'People type here; the scheduled run never does.',
  machine: 'Only the menu commands and the scheduled run write here.',
  published: 'A copy that is made again whenever something changes; nothing is read back from it.',
  journal: 'Only ever added to, by the sidebar.',
};

const types: Readonly<Record<Column['type'], string>> = {
  text: 'text',
  long: 'long text',
  number: 'number',
  date: 'date',
  moment: 'date and time',
  yesNo: 'yes or no',
  choice: 'one of',
  link: 'link',
};

const intro = `# Data dictionary

Every tab of the three workbooks and every column, from the definitions in \`src/core/tables\`. Written
by \`node build/run.mjs build/write-docs.ts\`; a test compares the two.

Tabs are found by the id they were made with, so they may be renamed. Columns are found by their
header in row 1, in any order; columns of your own are left alone. A header must not be changed.`;

/** `docs/data-dictionary.md`, whole. */
export function writeDataDictionary(): string {
  const parts = workbooks.flatMap(([key, title, note]) => [
    `## ${title}\n\n${note}`,
    ...inTabOrder(allTables.filter((table) => table.workbook === key)).map(describeTable),
  ]);
  return `${[intro, ...parts].join('\n\n')}\n`;
}

function describeTable(table: Table): string {
  const hidden = table.hidden ? ' Hidden.' : '';
  const lines = Object.values(table.columns).map(describeColumn);
  return [
    `### ${table.title}`,
    '',
    `${table.meaning} ${writers[table.writtenBy]}${hidden} Tab id ${table.sheetId}.`,
    '',
    '| Column | Holds | Meaning |',
    '|---|---|---|',
    ...lines,
  ].join('\n');
}

function describeColumn(column: Column): string {
  const choices = column.choices ? ` ${column.choices.join(', ')}` : '';
  const notes = [
    ...(column.required ? ['required'] : []),
    ...(column.optional ? ['may be left out'] : []),
    ...(column.max === undefined ? [] : [`up to ${column.max} characters`]),
  ];
  const holds = [`${types[column.type]}${choices}`, ...notes].join('; ');
  return `| ${[column.header, holds, column.meaning].map(escapeCell).join(' | ')} |`;
}

/** A bar would end the cell, and `<` begin an element. */
function escapeCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
}
