import { cleanLine } from '../../../core/clean-text';
import { makeId } from '../../../core/inset/made-id';
import type { AgendaRow } from '../../../core/inset/types';

/** Moves an item one place up (-1) or down (1); at the end nothing happens. */
export function moveItem(
  items: readonly AgendaRow[],
  index: number,
  by: -1 | 1,
): readonly AgendaRow[] {
  const one = items[index];
  const other = items[index + by];
  if (!one || !other) return items;
  return items.map((item) => (item === one ? other : item === other ? one : item));
}

export function changeItem(
  items: readonly AgendaRow[],
  id: string,
  patch: Partial<AgendaRow>,
): readonly AgendaRow[] {
  return items.map((item) => (item.id === id ? { ...item, ...patch } : item));
}

/** As it is saved: numbered in order, and without items that say nothing. */
export function numberItems(items: readonly AgendaRow[]): readonly AgendaRow[] {
  return items
    .filter((item) => item.itemEnglish.trim() !== '' || item.itemWelsh.trim() !== '')
    .map((item, index) => ({ ...item, order: index + 1 }));
}

/**
 * What is being typed, when the workbook's agenda has changed meanwhile: items that came in elsewhere are
 * added at the end, and items taken out there are left out unless they were being worked on. A new item
 * whose save nobody answered may stand there: where it says something else by now, both are kept.
 */
export function mergeAgenda(
  before: readonly AgendaRow[],
  mine: readonly AgendaRow[],
  theirs: readonly AgendaRow[],
): readonly AgendaRow[] {
  const find = (items: readonly AgendaRow[], id: string) => items.find((item) => item.id === id);
  const stayed = mine.flatMap((item) => {
    const saved = find(theirs, makeId('A', item.about, item.id));
    if (item.id.startsWith('new-') && saved) {
      return isSameItem(saved, item) ? [saved] : [saved, { ...item, id: `${item.id}-` }];
    }
    const known = find(before, item.id);
    if (!known || JSON.stringify(known) !== JSON.stringify(item)) return [item];
    const now = find(theirs, item.id);
    return now ? [now] : [];
  });
  const added = theirs.filter((item) => !find(before, item.id) && !find(stayed, item.id));
  return [...stayed, ...added];
}

/** Whatever their places, and blanks at their ends. */
function isSameItem(one: AgendaRow, other: AgendaRow): boolean {
  const { id: _id, order: _order, ...cells } = one;
  return (Object.keys(cells) as (keyof typeof cells)[]).every(
    (key) => cleanLine(String(one[key] ?? '')) === cleanLine(String(other[key] ?? '')),
  );
}

/** Minutes of all items; those without a number count nothing. */
export function agendaMinutes(items: readonly AgendaRow[]): number {
  return items.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
}
