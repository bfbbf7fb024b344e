import { isSame } from '../../../core/compare';
import { UserError } from '../../../core/errors';
import { idKey } from '../../../core/inset/id-list';
import type { Row, TabEdit, Table } from '../../../core/tables';

export type WithId = Table & { readonly columns: { readonly id: { readonly type: 'text' } } };

export type Put<T extends Table> = {
  /** As it stood; `null` where it is new. */
  readonly before: Row<T> | null;
  readonly after: Row<T>;
  /** It stands there already: this save has been answered before, or nothing was changed. */
  readonly isThere: boolean;
};

/**
 * Finds what a save of one row would do, by the row’s id. `known` is the row as the page knew it, `null` for
 * a new one: that may stand there already, as one of the rows that the page has `sent` before without
 * hearing of it. Throws `changed-meanwhile` where somebody else has changed or removed it since.
 */
export function preparePut<T extends WithId>(
  tab: TabEdit<T>,
  wanted: Row<T>,
  known: unknown,
  sent: readonly Row<T>[],
): Put<T> {
  const before = findById(tab, idOf(wanted)) ?? null;
  if (before && isSame(before, wanted)) return { before, after: before, isThere: true };
  const seen = known === null ? sent : [known];
  const isSeen = before ? seen.some((row) => isSame(before, row)) : known === null;
  if (!isSeen) throw new UserError('changed-meanwhile');
  return { before, after: wanted, isThere: false };
}

export function put<T extends WithId>(tab: TabEdit<T>, { before, after, isThere }: Put<T>): void {
  if (isThere) return;
  if (before) tab.change(before, after);
  else tab.add(after);
}

/** Of two rows with one id the first counts. */
export function findById<T extends WithId>(tab: TabEdit<T>, id: string): Row<T> | undefined {
  const key = idKey(id);
  return key === '' ? undefined : tab.rows().find((row) => idKey(idOf(row)) === key);
}

export function idOf(row: object): string {
  return String((row as { readonly id?: unknown }).id ?? '');
}
