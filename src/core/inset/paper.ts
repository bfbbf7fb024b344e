import { escapeHtml } from '../mail/html';

/** A plain document: what it is, about whom, tables, what is signed below. */
export type Paper = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly PaperTable[];
  readonly closing: readonly string[];
};

export type PaperTable = {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** As HTML that Google Docs converts. What people typed is text, whatever it looks like. */
export function renderPaper({ title, lines, tables, closing }: Paper): string {
  const body = [
    `<h1>${toHtml(title)}</h1>`,
    ...lines.map(paragraph),
    ...tables.map(renderTable),
    ...closing.map(paragraph),
  ];
  const head = `<meta charset="utf-8"><title>${toHtml(title)}</title>`;
  return `<!DOCTYPE html><html><head>${head}</head><body>${body.join('')}</body></html>`;
}

function renderTable({ heading, columns, rows }: PaperTable): string {
  const line = (tag: 'th' | 'td', cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<${tag}>${toHtml(cell)}</${tag}>`).join('')}</tr>`;
  const lines = [line('th', columns), ...rows.map((cells) => line('td', cells))];
  return `<h2>${toHtml(heading)}</h2><table border="1">${lines.join('')}</table>`;
}

function paragraph(text: string): string {
  return `<p>${toHtml(text)}</p>`;
}

function toHtml(text: string): string {
  return escapeHtml(text).replace(/\n/g, '<br>');
}
