// biome-ignore-all lint/a11y: one grid takes the keys and names its active cell (aria-activedescendant); the other commands are in the toolbar
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  a1Of,
  GUTTER_PX,
  isLocked,
  letterOf,
  type Place,
  ROW_PX,
  type SheetData,
  sizeOf,
  widthsOf,
} from './cells';
import type { Editing } from './use-editing';

export interface GridProps {
  readonly sheet: SheetData;
  readonly selected: Place;
  readonly select: (place: Place) => void;
  readonly editing: Editing;
  readonly openMenu: (event: MouseEvent, place: Place) => void;
}

const ROWS_BEYOND = 12;

/** A spreadsheet's grid of which only the rows in sight are drawn. */
export function Grid({ sheet, selected, select, editing, openMenu }: GridProps) {
  const place = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [height, setHeight] = useState(600);
  const size = sizeOf(sheet);
  const widths = useMemo(() => widthsOf(sheet, size.columns), [sheet, size.columns]);
  const total = widths.reduce((sum, width) => sum + width, GUTTER_PX);
  useEffect(() => {
    if (!place.current) return;
    const watcher = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? 600));
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => scrollIntoSight(place.current, selected, widths), [selected, widths]);
  useEffect(() => {
    if (!editing.draft && document.activeElement === document.body) place.current?.focus();
  }, [editing.draft]);
  const first = Math.max(1, Math.floor(scrollTop / ROW_PX) - ROWS_BEYOND);
  const last = Math.min(size.rows, Math.ceil((scrollTop + height) / ROW_PX) + ROWS_BEYOND);
  const rows = [0];
  for (let row = first; row < last; row++) rows.push(row);
  const draw = { sheet, widths, selected, select, editing, openMenu };
  return (
    <div
      ref={place}
      class="grid"
      role="grid"
      tabIndex={0}
      aria-label={sheet.title}
      aria-rowcount={size.rows}
      aria-colcount={size.columns}
      aria-activedescendant={`cell-${a1Of(selected)}`}
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      onKeyDown={(event) => editing.onGridKey(event, size)}
      onPaste={(event) => editing.onPaste(event)}
      onCopy={(event) => editing.onCopy(event)}
    >
      <div class="grid-inner" style={{ width: total, height: (size.rows + 1) * ROW_PX }}>
        <div class="grid-heads" role="row" style={{ width: total }}>
          <span class="corner" />
          {widths.map((width, column) => (
            <span
              key={letterOf(column)}
              role="columnheader"
              class={column === selected.column ? 'here' : ''}
              style={{ width }}
              onClick={() => select({ row: selected.row, column })}
              onContextMenu={(event) => openMenu(event, { row: selected.row, column })}
            >
              {letterOf(column)}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <GridRow key={row} row={row} {...draw} />
        ))}
      </div>
    </div>
  );
}

type RowProps = GridProps & { readonly row: number; readonly widths: readonly number[] };

function GridRow({ row, widths, sheet, selected, select, editing, openMenu }: RowProps) {
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      class={row === 0 ? 'grid-row first' : 'grid-row'}
      style={{ top: (row + 1) * ROW_PX }}
    >
      <span class={row === selected.row ? 'gutter here' : 'gutter'}>{row + 1}</span>
      {widths.map((width, column) => {
        const isSelected = row === selected.row && column === selected.column;
        const here = { row, column };
        const classes = [
          'cell',
          isSelected && 'selected',
          isLocked(sheet, here) && 'locked',
          typeof sheet.values[row]?.[column] === 'number' && 'number',
        ];
        return (
          <span
            key={letterOf(column)}
            id={`cell-${a1Of(here)}`}
            role="gridcell"
            class={classes.filter(Boolean).join(' ')}
            style={{ width }}
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
      })}
    </div>
  );
}

function CellInput({ editing }: { editing: Editing }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
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

function scrollIntoSight(
  grid: HTMLDivElement | null,
  { row, column }: Place,
  widths: readonly number[],
): void {
  if (!grid) return;
  const left = widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const right = left + (widths[column] ?? 0) + GUTTER_PX;
  const top = (row - 1) * ROW_PX;
  if (row > 0 && grid.scrollTop > top) grid.scrollTop = Math.max(0, top);
  const bottom = (row + 2) * ROW_PX - grid.clientHeight;
  if (grid.scrollTop < bottom) grid.scrollTop = bottom;
  if (grid.scrollLeft > left) grid.scrollLeft = left;
  if (grid.scrollLeft < right - grid.clientWidth) grid.scrollLeft = right - grid.clientWidth;
}
