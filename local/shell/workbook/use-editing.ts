import { useRef, useState } from 'preact/hooks';
import { a1Of, editText, type Place, type SheetData } from './cells';

export interface Draft {
  readonly in: 'cell' | 'bar';
  readonly text: string;
}

export interface Typed {
  readonly a1: string;
  readonly text: string;
}

export type Editing = ReturnType<typeof useEditing>;

const moves: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  PageUp: { row: -20, column: 0 },
  PageDown: { row: 20, column: 0 },
};

/** Typing into cells as in Sheets: Enter goes down, Tab right, Escape gives up. */
export function useEditing(
  sheet: SheetData | undefined,
  selected: Place,
  select: (place: Place) => void,
  type: (cells: readonly Typed[]) => void,
) {
  const [draft, setDraft] = useState<Draft>();
  const current = useRef<Draft | undefined>(undefined);
  const set = (next: Draft | undefined) => {
    current.current = next;
    setDraft(next);
  };
  const begin = (text?: string, place: Draft['in'] = 'cell') =>
    sheet && set({ in: place, text: text ?? editText(sheet, selected) });
  const commit = () => {
    const done = current.current;
    set(undefined);
    if (!done || !sheet || done.text === editText(sheet, selected)) return;
    type([{ a1: a1Of(selected), text: done.text }]);
  };
  const move = (by: Place, most = { rows: 1e6, columns: 1e6 }) =>
    select({
      row: Math.min(Math.max(0, selected.row + by.row), most.rows - 1),
      column: Math.min(Math.max(0, selected.column + by.column), most.columns - 1),
    });
  const onInputKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') set(undefined);
    else if (event.key === 'Enter') {
      commit();
      move({ row: event.shiftKey ? -1 : 1, column: 0 });
    } else if (event.key === 'Tab') {
      commit();
      move({ row: 0, column: event.shiftKey ? -1 : 1 });
    } else return;
    event.preventDefault();
    focusGrid();
  };
  const onGridKey = (event: KeyboardEvent, size: { rows: number; columns: number }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = moves[event.key];
    if (by) move(by, size);
    else if (event.key === 'Enter' || event.key === 'F2') begin();
    else if (event.key === 'Home') select({ row: selected.row, column: 0 });
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      type([{ a1: a1Of(selected), text: '' }]);
    } else if (event.key.length === 1) begin(event.key);
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (draft) return;
    event.preventDefault();
    type(spread(event.clipboardData?.getData('text/plain') ?? '', selected));
  };
  const onCopy = (event: ClipboardEvent) => {
    if (draft || !sheet) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', editText(sheet, selected));
  };
  const change = (text: string) => set({ in: current.current?.in ?? 'cell', text });
  return { draft, begin, change, commit, onInputKey, onGridKey, onPaste, onCopy };
}

/** Focus goes back to the grid once the input is gone. */
function focusGrid(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.grid')?.focus());
}

function spread(text: string, at: Place): Typed[] {
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .flatMap((line, row) =>
      line.split('\t').map((cell, column) => ({
        a1: a1Of({ row: at.row + row, column: at.column + column }),
        text: cell,
      })),
    );
}
