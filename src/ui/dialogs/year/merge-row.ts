type Cell = string | number | boolean | null;
export type Cells = { readonly [field: string]: Cell };

/**
 * What is being typed, laid over what the workbook says by now: each field that was not touched takes the
 * workbook's words, each that was keeps its own. `disputed` names those that both have changed.
 */
export function mergeRow<Row extends Cells>(
  before: Row,
  mine: Row,
  theirs: Row,
): { readonly row: Row; readonly disputed: readonly string[] } {
  const fields = Object.keys(theirs);
  const isTouched = (field: string) => mine[field] !== before[field];
  const kept = fields.filter(isTouched).map((field) => [field, mine[field]]);
  const disputed = fields.filter(
    (field) => isTouched(field) && theirs[field] !== before[field] && theirs[field] !== mine[field],
  );
  return { row: { ...theirs, ...Object.fromEntries(kept) }, disputed };
}

/**
 * With what a row that was `sent`, and not heard of since, is compared where it stands in the workbook by
 * now. A field that says there what was sent once was changed by nobody else; another is touched here if it
 * was sent otherwise before.
 */
export function baseOfSent<Row extends Cells>(
  sent: readonly Row[],
  mine: Row,
  theirs: Row,
): Row | null {
  const last = sent[sent.length - 1];
  if (!last) return null;
  const base = Object.keys(theirs).map((field) => {
    const isSent = sent.some((row) => row[field] === theirs[field]);
    const otherwise = sent.find((row) => row[field] !== mine[field]) ?? last;
    return [field, isSent ? theirs[field] : otherwise[field]];
  });
  return { ...last, ...Object.fromEntries(base) };
}

/** A row that was kept in the browser, if it is one of this shape; what it lacks comes from `blank`. */
export function readRow<Row extends Cells>(kept: unknown, blank: Row): Row | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const found = kept as Readonly<Record<string, unknown>>;
  const fits = (field: string) => {
    const value = found[field];
    const expected = blank[field];
    if (typeof expected === 'string') return typeof value === 'string';
    if (typeof expected === 'boolean') return typeof value === 'boolean';
    return value === null || typeof value === 'string' || typeof value === 'number';
  };
  const cells = Object.keys(blank)
    .filter(fits)
    .map((field) => [field, found[field]]);
  return { ...blank, ...Object.fromEntries(cells) };
}
