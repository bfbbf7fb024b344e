/** The ids in a cell that holds several, such as `cfw, aln`: each once, in the order they stand there. */
export function readIds(cell: string): readonly string[] {
  const ids = cell.split(/[,;\n]/).map((id) => id.trim());
  return [...new Set(ids.filter((id) => id !== ''))];
}

export function writeIds(ids: readonly string[]): string {
  return ids.join(', ');
}
