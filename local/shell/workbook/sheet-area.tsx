import { useCallback, useState } from 'preact/hooks';
import { linkTo } from '../route';
import { useAct, useKept, useServer, useShell } from '../shell-context';
import { letterOf, type Place } from './cells';
import { ContextMenu, type MenuCommand } from './context-menu';
import { Grid } from './grid';
import { TabStrip } from './tab-strip';
import { FormulaBar, Toolbar } from './toolbar';
import { useEditing } from './use-editing';

type Act = ReturnType<typeof useAct>;
type SheetPlace = { readonly as: string; readonly fileId: string; readonly sheetId: number };

/** Tools, grid and tabs of a workbook. */
export function SheetArea({ fileId }: { fileId: string }) {
  const as = useShell().you.address;
  const act = useAct();
  const [sheetId, setSheetId] = useState<number>();
  const [selected, select] = useState<Place>({ row: 0, column: 0 });
  const [menu, setMenu] = useState<{ x: number; y: number }>();
  const closeMenu = useCallback(() => setMenu(undefined), []);
  const read = useServer('readSheet', { as, fileId, sheetId });
  const { sheet, tabs } = useKept(read.value) ?? {};
  const place = { as, fileId, sheetId: sheet?.sheetId ?? 0 };
  const editing = useEditing(sheet, selected, select, (cells) =>
    act('typeCells', { ...place, cells: [...cells] }, 'This cell was not changed'),
  );
  if (read.error) return <p class="note bad">{read.error}</p>;
  if (!sheet || !tabs) return <div class="grid skeleton" aria-hidden="true" />;
  const commands = sheetCommands(act, place, selected);
  const openMenu = (event: MouseEvent, here: Place) => {
    event.preventDefault();
    select(here);
    setMenu({ x: event.clientX, y: event.clientY });
  };
  const choose = (next: number) => {
    select({ row: 0, column: 0 });
    setSheetId(next);
  };
  return (
    <>
      <Toolbar commands={[...commands, copyCommand(act, as, fileId)]} />
      <FormulaBar {...{ sheet, selected, editing }} />
      <Grid key={sheet.sheetId} {...{ sheet, selected, select, editing, openMenu }} />
      <TabStrip
        {...{ tabs, choose, chosen: sheet.sheetId }}
        add={async (title) => setSheetId((await act('addTab', { as, fileId, title })) ?? sheetId)}
        rename={(id, title) => act('renameTab', { ...place, sheetId: id, title })}
      />
      {menu && <ContextMenu {...menu} commands={commands} close={closeMenu} />}
    </>
  );
}

function sheetCommands(act: Act, place: SheetPlace, selected: Place): MenuCommand[] {
  const { column } = selected;
  const letter = letterOf(column);
  const row = selected.row + 1;
  const sort = (ascending: boolean) => () =>
    act('sortTab', { ...place, column, ascending }, 'The tab was not sorted');
  return [
    { label: `Sort by ${letter}, A to Z`, run: sort(true) },
    { label: `Sort by ${letter}, Z to A`, run: sort(false) },
    {
      label: `Delete row ${row}`,
      run: () => act('deleteRow', { ...place, row }, 'The row was not deleted'),
    },
  ];
}

function copyCommand(act: Act, as: string, fileId: string): MenuCommand {
  return {
    label: 'Copy the workbook',
    run: async () => {
      const copy = await act('copyWorkbook', { as, fileId }, 'The workbook was not copied');
      if (copy) window.location.hash = linkTo('file', copy);
    },
  };
}
