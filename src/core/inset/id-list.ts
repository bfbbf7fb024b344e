/** The ids in a cell that holds several, such as `cfw, aln`: each once, in the order they stand there. */
export function readIds(cell: string): readonly string[] {
  const ids = cell.split(/[,;\n]/).map((id) => id.trim());
  return [...new Set(ids.filter((id) => id !== ''))];
}

/** Ids of options and days, to be compared: people type `CfW ALN` for `cfw, aln`. Names may have spaces, ids have none. */
export function readIdKeys(cell: string): readonly string[] {
  return readIds(cell.toLowerCase().replace(/\s+/g, ','));
}

/** How one id is compared: people type `d5` for `D5`. */
export function idKey(typed: string): string {
  return typed.trim().toLowerCase();
}

export function writeIds(ids: readonly string[]): string {
  return ids.join(', ');
}
