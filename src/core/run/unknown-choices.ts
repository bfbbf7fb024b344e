import type { Labels } from './labels';
import type { Trouble } from './run-note';
import type { TakenIn } from './take-in';

/** Ids that no list has: kept as they were typed, and shown to the lead. */
export function findUnknownChoices(taken: TakenIn, labels: Labels): readonly Trouble[] {
  const troubles: Trouble[] = [];
  const add = (list: 'form' | 'priority' | 'team', found: string, title: string): void => {
    troubles.push({ kind: 'unknown-choice', list, found: found.slice(0, 60), title });
  };
  for (const { row } of taken.entries) {
    if (!labels.hasForm(row.form)) add('form', row.form, row.what);
    if (row.priority !== '' && !labels.hasPriority(row.priority)) {
      add('priority', row.priority, row.what);
    }
  }
  for (const { row } of taken.projects) {
    if (row.priority !== '' && !labels.hasPriority(row.priority)) {
      add('priority', row.priority, row.title);
    }
    for (const id of teamOf(row.team)) if (!labels.hasPerson(id)) add('team', id, row.title);
  }
  return troubles;
}

/** Staff ids out of a `team` cell. */
export function teamOf(cell: string): readonly string[] {
  return cell
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
