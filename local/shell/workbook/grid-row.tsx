// biome-ignore-all lint/a11y: one grid takes the keys and names its active cell (aria-activedescendant); the other commands are in the toolbar
import { useLayoutEffect, useRef } from 'preact/hooks';
import { a1Of, isLocked, letterOf, type Place, ROW_PX, type SheetData } from './cells';
import type { GridProps } from './grid';
import type { Editing } from './use-editing';

type RowProps = GridProps & { readonly row: number; readonly widths: readonly number[] };

export function GridRow(props: RowProps) {
  const { row, widths, selected } = props;
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      class={row === 0 ? 'grid-row first' : 'grid-row'}
      style={{ top: `${(row + 1) * ROW_PX}px` }}
    >
      <span class={row === selected.row ? 'gutter here' : 'gutter'}>{row + 1}</span>
      {widths.map((width, column) => (
        <Cell key={letterOf(column)} {...props} column={column} width={width} />
      ))}
    </div>
  );
}

function Cell(props: RowProps & { readonly column: number; readonly width: number }) {
  const { row, column, width, sheet, selected, select, editing, openMenu } = props;
  const here = { row, column };
  const isSelected = row === selected.row && column === selected.column;
  return (
    <span
      id={`cell-${a1Of(here)}`}
      role="gridcell"
      class={classOf(sheet, here, isSelected)}
      style={{ width: `${width}px` }}
      aria-selected={isSelected}
      onMouseDown={() => select(here)}
      onDblClick={() => editing.begin()}
      onContextMenu={(event) => openMenu(event, here)}
    >
      {isSelected && editing.draft?.in === 'cell' ? (
        <CellInput editing={editing} />
      ) : (
        (sheet.display[row]?.[column] ?? '')
      )}
    </span>
  );
}

function classOf(sheet: SheetData, place: Place, isSelected: boolean): string {
  const isNumber = typeof sheet.values[place.row]?.[place.column] === 'number';
  return [
    'cell',
    isSelected && 'selected',
    isLocked(sheet, place) && 'locked',
    isNumber && 'number',
  ]
    .filter(Boolean)
    .join(' ');
}

function CellInput({ editing }: { editing: Editing }) {
  const input = useRef<HTMLInputElement>(null);
  // At once: the next key may already be on its way.
  useLayoutEffect(() => {
    input.current?.focus();
    const end = input.current?.value.length ?? 0;
    input.current?.setSelectionRange(end, end);
  }, []);
  return (
    <input
      ref={input}
      aria-label="Cell"
      value={editing.draft?.text ?? ''}
      onInput={(event) => editing.change(event.currentTarget.value)}
      onKeyDown={(event) => editing.onInputKey(event)}
      onBlur={() => editing.commit()}
    />
  );
}
