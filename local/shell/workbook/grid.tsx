// biome-ignore-all lint/a11y: one grid takes the keys and names its active cell (aria-activedescendant); the other commands are in the toolbar
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  a1Of,
  GUTTER_PX,
  letterOf,
  type Place,
  ROW_PX,
  type SheetData,
  sizeOf,
  widthsOf,
} from './cells';
import { GridRow } from './grid-row';
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
export function Grid(props: GridProps) {
  const { sheet, selected, editing } = props;
  const place = useRef<HTMLDivElement>(null);
  const size = sizeOf(sheet);
  const widths = useMemo(() => widthsOf(sheet, size.columns), [sheet, size.columns]);
  const width = widths.reduce((sum, one) => sum + one, GUTTER_PX);
  const { rows, onScroll } = useRowsInSight(place, size.rows);
  useEffect(() => scrollIntoSight(place.current, selected, widths), [selected, widths]);
  useEffect(() => {
    if (!editing.draft && document.activeElement === document.body) place.current?.focus();
  }, [editing.draft]);
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
      onScroll={onScroll}
      onKeyDown={(event) => editing.onGridKey(event, size)}
      onPaste={editing.onPaste}
      onCopy={editing.onCopy}
    >
      <div
        class="grid-inner"
        style={{ width: `${width}px`, height: `${(size.rows + 1) * ROW_PX}px` }}
      >
        <ColumnHeads {...props} widths={widths} />
        {rows.map((row) => (
          <GridRow key={row} row={row} {...props} widths={widths} />
        ))}
      </div>
    </div>
  );
}

/** The header row always; of the others those in sight and a few around them. */
function useRowsInSight(place: { readonly current: HTMLDivElement | null }, count: number) {
  const [scrollTop, setScrollTop] = useState(0);
  const [height, setHeight] = useState(600);
  useEffect(() => {
    if (!place.current) return;
    const watcher = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? 600));
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [place]);
  const first = Math.max(1, Math.floor(scrollTop / ROW_PX) - ROWS_BEYOND);
  const last = Math.min(count, Math.ceil((scrollTop + height) / ROW_PX) + ROWS_BEYOND);
  const rows = [0];
  for (let row = first; row < last; row++) rows.push(row);
  const onScroll = (event: { currentTarget: HTMLDivElement }) =>
    setScrollTop(event.currentTarget.scrollTop);
  return { rows, onScroll };
}

function ColumnHeads(props: GridProps & { readonly widths: readonly number[] }) {
  const { selected, select, openMenu, widths } = props;
  return (
    <div class="grid-heads" role="row">
      <span class="corner" role="presentation" />
      {widths.map((width, column) => (
        <span
          key={letterOf(column)}
          role="columnheader"
          class={column === selected.column ? 'here' : ''}
          style={{ width: `${width}px` }}
          onClick={() => select({ row: selected.row, column })}
          onContextMenu={(event) => openMenu(event, { row: selected.row, column })}
        >
          {letterOf(column)}
        </span>
      ))}
    </div>
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
