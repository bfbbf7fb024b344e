/** One row of a table, or one line of a text as a row of one cell. */
export type TableLine = { readonly number: number; readonly cells: readonly string[] };

type Delimiter = '\t' | ';' | ',' | '|';

const delimiters: readonly Delimiter[] = ['\t', ';', '|', ','];
const linesLooked = 60;
/** A quoted cell is not looked for beyond this: a stray quotation mark must not swallow a file. */
const cellMost = 5_000;

/**
 * What parts the cells, where nearly all lines have the same number of it; otherwise it is a text, in
 * which commas are commas. A line alone is a table only by its tabs.
 */
export function findDelimiter(text: string): Delimiter | null {
  const lines = firstLines(text);
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const usual = mostFrequent(counts.filter((count) => count > 0));
    if (usual === null) continue;
    const alike = counts.filter((count) => count === usual).length;
    const isTable = alike >= lines.length * 0.8 && (lines.length > 1 || delimiter === '\t');
    if (isTable) return delimiter;
  }
  return null;
}

/** Rows of the text, empty ones left out; `null` keeps each line whole. `number` counts lines from 1. */
export function splitTable(text: string, delimiter: Delimiter | null): readonly TableLine[] {
  if (delimiter === null) {
    return keepFull(
      text.split(/\r\n|\r|\n/).map((line, index) => ({ number: index + 1, cells: [line.trim()] })),
    );
  }
  return keepFull(readRows(text, delimiter));
}

function readRows(text: string, delimiter: Delimiter): TableLine[] {
  const rows: TableLine[] = [];
  let cells: string[] = [];
  let place = 0;
  let lineNumber = 1;
  let rowNumber = 1;
  while (place <= text.length) {
    const cell = readCell(text, place, delimiter);
    cells.push(cell.value.trim());
    lineNumber += cell.value.split(/\r\n|\r|\n/).length - 1;
    place = cell.end + 1;
    if (text[cell.end] === delimiter) continue;
    rows.push({ number: rowNumber, cells });
    cells = [];
    if (text[cell.end] === '\r' && text[cell.end + 1] === '\n') place += 1;
    lineNumber += 1;
    rowNumber = lineNumber;
  }
  return rows;
}

type Cell = { readonly value: string; readonly end: number };

/** As RFC 4180 has it; a mark that nothing closes is a character like others. */
function readCell(text: string, start: number, delimiter: Delimiter): Cell {
  const quoted = text[start] === '"' ? readQuoted(text, start, delimiter) : null;
  if (quoted) return quoted;
  let end = start;
  while (end < text.length && !isEnd(text[end], delimiter)) end += 1;
  return { value: text.slice(start, end), end };
}

function readQuoted(text: string, start: number, delimiter: Delimiter): Cell | null {
  const limit = Math.min(text.length, start + cellMost);
  for (let place = start + 1; place < limit; place += 1) {
    if (text[place] !== '"') continue;
    if (text[place + 1] === '"') {
      place += 1;
      continue;
    }
    let end = place + 1;
    while (text[end] === ' ') end += 1;
    if (end < text.length && !isEnd(text[end], delimiter)) return null;
    return { value: text.slice(start + 1, place).replace(/""/g, '"'), end };
  }
  return null;
}

function isEnd(character: string | undefined, delimiter: Delimiter): boolean {
  return character === delimiter || character === '\n' || character === '\r';
}

function keepFull(rows: readonly TableLine[]): readonly TableLine[] {
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** Without their quoted cells, in which anything may stand. */
function firstLines(text: string): readonly string[] {
  return text
    .slice(0, linesLooked * cellMost)
    .replace(/(^|[\t;,|\n])"(?:[^"]|"")*"(?=[\t;,|\r\n]|$)/g, '$1')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, linesLooked);
}

function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].sort(([a, one], [b, other]) => other - one || b - a);
  return first ? first[0] : null;
}
