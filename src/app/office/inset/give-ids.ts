import { idKey } from '../../../core/inset/id-list';
import { makeId } from '../../../core/inset/made-id';
import type { Row, TabEdit, Table } from '../../../core/tables';
import { idOf, type WithId } from './put-row';

/**
 * A row that somebody typed has no id, and one that they copied has another row’s: each gets an id of its
 * own, or what is done to one on a page would be done to both. It is made from what the row says, so that
 * it is the same with every read until the next save writes it.
 */
export function giveIds<T extends WithId>(
  tab: TabEdit<T>,
  letter: string,
  say: (row: Row<T>) => readonly string[],
): void {
  const taken = new Set(tab.rows().map((row) => idKey(idOf(row))));
  const seen = new Set(['']);
  for (const row of tab.rows()) {
    const key = idKey(idOf(row));
    if (seen.has(key)) {
      const id = freeId(taken, letter, say(row));
      taken.add(idKey(id));
      tab.change(row, { id } as unknown as Partial<Row<T & Table>>);
    } else seen.add(key);
  }
}

function freeId(taken: ReadonlySet<string>, letter: string, said: readonly string[]): string {
  for (let count = 0; ; count++) {
    const id = makeId(letter, ...said, String(count));
    if (!taken.has(idKey(id))) return id;
  }
}
