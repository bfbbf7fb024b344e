import { useCallback, useEffect } from 'preact/hooks';
import { type DraftState, useDraft } from '../../shared/use-draft';
import { baseOfSent, type Cells, mergeRow, readRow } from './merge-row';

export type RowDraft<Row extends Cells> = {
  readonly row: Row;
  /** The row as the workbook had it when this was laid over it. */
  readonly before: Row;
  readonly key: string;
  readonly restored: boolean;
  readonly isChanged: boolean;
  /** Fields that somebody else changed too, while they were being changed here. */
  readonly disputed: readonly string[];
  readonly change: (patch: Partial<Row>) => void;
  /** Ends the dispute about a field: with what is typed here, or with the workbook's. */
  readonly decide: (field: string, whose: 'mine' | 'theirs') => void;
  readonly reset: () => void;
  /** What a save says of the row, which is remembered until an answer comes: it may be lost. */
  readonly send: () => {
    readonly key: string;
    readonly before: Row | null;
    readonly sent: readonly Row[];
  };
};

type Form<Row> = {
  readonly row: Row;
  readonly before: Row;
  readonly disputed: readonly string[];
  /** Of a new row: as it was sent so far. */
  readonly sent: readonly Row[];
};

/** Of more attempts than this the first are forgotten. */
const sentMost = 10;

/**
 * A row being edited. It is kept in the browser until it is saved, and follows the workbook: what comes in
 * with any answer is laid under what is typed, so nothing typed is lost and nobody's change is undone. A new
 * row stands in the workbook before the page hears of it where an answer was lost: `made` finds it.
 */
export function useRowDraft<Row extends Cells>(options: {
  readonly owner: string;
  readonly name: string;
  readonly stands: Row;
  readonly made?: (key: string) => Row | undefined;
}): RowDraft<Row> {
  const { owner, name, stands } = options;
  const read = useCallback((kept: unknown) => readForm(kept, stands), [JSON.stringify(stands)]);
  const draft: DraftState<Form<Row>> = useDraft<Form<Row>>({
    address: owner,
    name,
    blank: { row: stands, before: stands, disputed: [], sent: [] },
    read,
  });
  const now = options.made?.(draft.key) ?? stands;
  const said = JSON.stringify(now);
  useEffect(() => {
    const form = draft.latest();
    if (JSON.stringify(form.before) === said) return;
    const merged = mergeRow(baseOfSent(form.sent, form.row, now) ?? form.before, form.row, now);
    const disputed = [...new Set([...form.disputed, ...merged.disputed])];
    draft.change({ row: merged.row, before: now, disputed, sent: [] });
  }, [said]);

  const { row, before, disputed } = draft.form;
  return {
    row,
    before,
    key: draft.key,
    restored: draft.restored,
    isChanged: JSON.stringify(row) !== JSON.stringify(before),
    disputed,
    change: (patch) => draft.change({ row: { ...draft.latest().row, ...patch } }),
    decide: (field, whose) => {
      const form = draft.latest();
      const row = whose === 'theirs' ? { ...form.row, [field]: form.before[field] } : form.row;
      draft.change({ row, disputed: form.disputed.filter((one) => one !== field) });
    },
    reset: draft.reset,
    send: () => {
      const { row, before, sent } = draft.latest();
      if (before.id) return { key: draft.key, before, sent: [] };
      const isNew = !sent.some((one) => JSON.stringify(one) === JSON.stringify(row));
      if (isNew) draft.change({ sent: [...sent, row].slice(-sentMost) });
      return { key: draft.key, before: null, sent };
    },
  };
}

function readForm<Row extends Cells>(kept: unknown, blank: Row): Form<Row> | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const found = kept as { row?: unknown; before?: unknown; disputed?: unknown; sent?: unknown };
  const row = readRow(found.row, blank);
  const before = readRow(found.before, blank);
  const disputed = Array.isArray(found.disputed)
    ? found.disputed.filter((field): field is string => typeof field === 'string')
    : [];
  const sent = (Array.isArray(found.sent) ? found.sent : [])
    .map((one) => readRow(one, blank))
    .filter((one) => one !== null);
  return row && before ? { row, before, disputed, sent } : null;
}
