/** What people type into the cells of the INSET tabs, read as one would read it aloud. */

/** `2026-27` out of `2026-27`, `2026/27` or `2026–2027`; `''` where it is no academic year. */
export function readAcademicYear(typed: string): string {
  const parts = /^(\d{4})\s*[-/–]\s*(?:\d{2})?(\d{2})$/.exec(typed.trim());
  if (!parts) return '';
  const [, first = '', second = ''] = parts;
  return (Number(first) + 1) % 100 === Number(second) ? `${first}-${second}` : '';
}

/** Whether it is one of this century, as it is kept: `2026-27`. */
export function isAcademicYear(year: string): boolean {
  return year.startsWith('20') && readAcademicYear(year) === year;
}

export type Contract = {
  /** INSET days a year that the contract holds; `all` is as many as the year has. */
  readonly days: number | 'all';
  readonly isRead: boolean;
};

/** `yes`, `pro rata`, `none`, `2`, `2 days`. What nobody can read asks for nothing (P-57). */
export function readContract(typed: string): Contract {
  const words = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (['yes', 'y', 'ie', 'oes', 'ydy', 'all', 'pob'].includes(words)) return read('all');
  if (/^pro[ -]?rata$/.test(words)) return read('all');
  if (['', 'none', 'no', 'n', 'na', 'nac oes', 'dim'].includes(words)) return read(0);
  const number = /^(\d{1,2}(?:[.,]\d{1,2})?)(?: ?(?:days?|d|diwrnod|diwrnodau|ddiwrnod))?$/.exec(
    words,
  );
  if (number) return read(Number((number[1] ?? '').replace(',', '.')));
  return { days: 0, isRead: false };
}

function read(days: number | 'all'): Contract {
  return { days, isRead: true };
}
