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
  // Leaving the input and pressing Enter both commit, in one go: only the first has a draft.
  const current = useRef<Draft | undefined>(undefined);
  const set = (next: Draft | undefined) => {
    current.current = next;
    setDraft(next);
  };
  const begin = (text?: string, place: Draft['in'] = 'cell') => {
    if (sheet) set({ in: place, text: text ?? editText(sheet, selected) });
  };
  const change = (text: string) => set({ in: current.current?.in ?? 'cell', text });
  const cancel = () => set(undefined);
  const commit = () => {
    const done = current.current;
    set(undefined);
    if (!done || !sheet || done.text === editText(sheet, selected)) return;
    type([{ a1: a1Of(selected), text: done.text }]);
  };
  const move = (by: Place, most: Size = anySize) =>
    select({
      row: Math.min(Math.max(0, selected.row + by.row), most.rows - 1),
      column: Math.min(Math.max(0, selected.column + by.column), most.columns - 1),
    });
  const keys = gridKeys({ selected, select, move, begin, type });
  const clips = clipboard({ isEditing: draft !== undefined, sheet, selected, type });
  const onInputKey = inputKeys({ move, commit, cancel });
  return { draft, begin, change, commit, onInputKey, ...keys, ...clips };
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}
const anySize: Size = { rows: 1e6, columns: 1e6 };

function inputKeys(does: { move: (by: Place) => void; commit: () => void; cancel: () => void }) {
  return (event: KeyboardEvent) => {
    event.stopPropagation();
    const step = event.shiftKey ? -1 : 1;
    if (!['Escape', 'Enter', 'Tab'].includes(event.key)) return;
    if (event.key === 'Escape') does.cancel();
    else does.commit();
    if (event.key === 'Enter') does.move({ row: step, column: 0 });
    if (event.key === 'Tab') does.move({ row: 0, column: step });
    event.preventDefault();
    focusGrid();
  };
}

function gridKeys(does: {
  selected: Place;
  select: (place: Place) => void;
  move: (by: Place, most: Size) => void;
  begin: (text?: string) => void;
  type: (cells: readonly Typed[]) => void;
}) {
  const onGridKey = (event: KeyboardEvent, size: Size) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = moves[event.key];
    if (by) does.move(by, size);
    else if (event.key === 'Enter' || event.key === 'F2') does.begin();
    else if (event.key === 'Home') does.select({ row: does.selected.row, column: 0 });
    else if (event.key === 'Delete' || event.key === 'Backspace') {
      does.type([{ a1: a1Of(does.selected), text: '' }]);
    } else if (event.key.length === 1) does.begin(event.key);
    else return;
    event.preventDefault();
  };
  return { onGridKey };
}

function clipboard(from: {
  isEditing: boolean;
  sheet: SheetData | undefined;
  selected: Place;
  type: (cells: readonly Typed[]) => void;
}) {
  const { isEditing, sheet, selected, type } = from;
  const onPaste = (event: ClipboardEvent) => {
    if (isEditing) return;
    event.preventDefault();
    type(spread(event.clipboardData?.getData('text/plain') ?? '', selected));
  };
  const onCopy = (event: ClipboardEvent) => {
    if (isEditing || !sheet) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', editText(sheet, selected));
  };
  return { onPaste, onCopy };
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
