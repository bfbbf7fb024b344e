import { inTabOrder } from '../../src/core/structure/plan-workbook';
import { allTables, type Column, type Table, type WorkbookKey } from '../../src/core/tables';
import { columnNotesEn } from '../../src/text/column-notes-en';
import { commonTags, templateTags } from '../../src/text/mail/template-tags';
import { columnMeanings, tabMeanings } from './meanings';

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

Every tab of the three workbooks and every column, from the definitions in \`src/core/tables\`. Made by
\`npm run docs\`; a test compares the two.

Tabs are found by the id they were made with, so they may be renamed. Columns are found by their
header in row 1, in any order; columns of your own are left alone. A header must not be changed.`;

/** `docs/data-dictionary.md`, whole. */
export function writeDataDictionary(): string {
  const parts = workbooks.flatMap(([key, title, note]) => [
    `## ${title}\n\n${note}`,
    ...inTabOrder(allTables.filter((table) => table.workbook === key)).map(describeTable),
  ]);
  return `${[intro, ...parts, describeMessages()].join('\n\n')}\n`;
}

function describeTable(table: Table): string {
  const hidden = table.hidden ? ' Hidden.' : '';
  const lines = Object.entries(table.columns).map(([key, column]) =>
    describeColumn(column, meaningOf(table.key, key)),
  );
  return [
    `### ${table.title}`,
    '',
    `${tabMeanings[table.key]} ${writers[table.writtenBy]}${hidden} Tab id ${table.sheetId}.`,
    '',
    '| Column | Holds | Meaning |',
    '|---|---|---|',
    ...lines,
  ].join('\n');
}

function describeColumn(column: Column, meaning: string): string {
  const choices = column.choices ? ` ${column.choices.join(', ')}` : '';
  const notes = [
    ...(column.required ? ['required'] : []),
    ...(column.optional ? ['may be left out'] : []),
    ...(column.late ? ['added by Set up where it is not there yet'] : []),
    ...(column.max === undefined ? [] : [`up to ${column.max} characters`]),
  ];
  const holds = [`${types[column.type]}${choices}`, ...notes].join('; ');
  return `| ${[column.header, holds, meaning].map(escapeCell).join(' | ')} |`;
}

/** Throws where a column has none, so that none is forgotten. */
function meaningOf(table: string, column: string): string {
  const notes: Readonly<Record<string, Readonly<Record<string, string>>>> = columnNotesEn;
  const meaning = notes[table]?.[column] ?? columnMeanings[table]?.[column];
  if (meaning === undefined) throw new Error(`what does ${table}.${column} mean?`);
  return meaning;
}

function describeMessages(): string {
  const lines = Object.entries(templateTags).map(
    ([key, tags]) => `| ${key} | ${tags.join(', ')} |`,
  );
  return [
    '## Messages',
    '',
    `The rows of Templates. Between \`{{\` and \`}}\` a message may name what is listed here; all may name`,
    `${commonTags.join(', ')}.`,
    '',
    '| Message | May name |',
    '|---|---|',
    ...lines,
  ].join('\n');
}

/** A bar would end the cell, and `<` begin an element. */
function escapeCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/</g, '&lt;');
}
