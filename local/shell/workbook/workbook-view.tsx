import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OutputOf } from '../../server/actions';
import { RunNote } from '../parts/run-note';
import { linkTo } from '../route';
import { useAct, useServer, useShell } from '../shell-context';
import { letterOf, type Place } from './cells';
import { ContextMenu, type MenuCommand } from './context-menu';
import { Grid } from './grid';
import { MenuBar } from './menu-bar';
import { PageDialog, Sidebar } from './page-frame';
import { TabStrip } from './tab-strip';
import { FormulaBar, Toolbar } from './toolbar';
import { useEditing } from './use-editing';
import { usePages } from './use-pages';

type Opened = OutputOf<'openWorkbook'>;

/** A workbook as its person has it open: menus, grid, sidebar, dialogs. */
export function WorkbookView({ fileId, name }: { fileId: string; name: string }) {
  const { you } = useShell();
  const pages = usePages();
  const menus = useMenus(fileId);
  const [isBusy, setBusy] = useState('');
  const act = useAct();
  useEffect(pages.closeAll, [you.address, pages.closeAll]);
  const clickMenu = async (functionName: string, label: string) => {
    setBusy(label);
    const outcome = await act('clickMenu', { as: you.address, fileId, functionName });
    setBusy('');
    if (outcome) pages.showOutcome(outcome, false);
  };
  return (
    <div class="workbook">
      <div class="workbook-main">
        <header class="workbook-head">
          <h1>{name}</h1>
          <MenuBar menus={menus} onClick={clickMenu} />
          <span class="hint" role="status">
            {isBusy && `Working on “${isBusy}”…`}
          </span>
          <RunNote run={pages.lastRun} />
        </header>
        <SheetArea key={you.address} fileId={fileId} />
      </div>
      {pages.sidebar && <Sidebar page={pages.sidebar} close={() => pages.setSidebar(undefined)} />}
      {pages.dialog && <PageDialog page={pages.dialog} close={() => pages.setDialog(undefined)} />}
    </div>
  );
}

/** Opening runs `onOpen` once for each person; the menus stay until the file is opened again. */
function useMenus(fileId: string): Opened['menus'] {
  const { you } = useShell();
  const act = useAct();
  const [menus, setMenus] = useState<Opened['menus']>([]);
  useEffect(() => {
    let isCurrent = true;
    setMenus([]);
    act('openWorkbook', { as: you.address, fileId }).then(
      (opened) => isCurrent && setMenus(opened?.menus ?? []),
    );
    return () => {
      isCurrent = false;
    };
  }, [act, fileId, you.address]);
  return menus;
}

function SheetArea({ fileId }: { fileId: string }) {
  const { you } = useShell();
  const act = useAct();
  const as = you.address;
  const [sheetId, setSheetId] = useState<number>();
  const [selected, select] = useState<Place>({ row: 0, column: 0 });
  const [menu, setMenu] = useState<{ x: number; y: number }>();
  const closeMenu = useCallback(() => setMenu(undefined), []);
  const read = useServer('readSheet', { as, fileId, sheetId });
  const [kept, keep] = useState(read.value);
  useEffect(() => {
    if (read.value) keep(read.value);
  }, [read.value]);
  const { sheet, tabs } = kept ?? {};
  const place = { as, fileId, sheetId: sheet?.sheetId ?? 0 };
  const editing = useEditing(sheet, selected, select, (cells) =>
    act('typeCells', { ...place, cells: [...cells] }, 'This cell was not changed'),
  );
  if (read.error) return <p class="note bad">{read.error}</p>;
  if (!sheet || !tabs) return <div class="grid skeleton" aria-hidden="true" />;
  const commands = sheetCommands(act, place, selected);
  return (
    <>
      <Toolbar commands={[...commands, ...bookCommands(act, as, fileId)]} />
      <FormulaBar sheet={sheet} selected={selected} editing={editing} />
      <Grid
        key={sheet.sheetId}
        sheet={sheet}
        selected={selected}
        select={select}
        editing={editing}
        openMenu={(event, here) => {
          event.preventDefault();
          select(here);
          setMenu({ x: event.clientX, y: event.clientY });
        }}
      />
      <TabStrip
        tabs={tabs}
        chosen={sheet.sheetId}
        choose={(next) => {
          select({ row: 0, column: 0 });
          setSheetId(next);
        }}
        add={async (title) => setSheetId((await act('addTab', { as, fileId, title })) ?? sheetId)}
        rename={(id, title) => act('renameTab', { ...place, sheetId: id, title })}
      />
      {menu && <ContextMenu {...menu} commands={commands} close={closeMenu} />}
    </>
  );
}

type Act = ReturnType<typeof useAct>;
type SheetPlace = { as: string; fileId: string; sheetId: number };

function sheetCommands(act: Act, place: SheetPlace, { row, column }: Place): MenuCommand[] {
  const letter = letterOf(column);
  const sort = (ascending: boolean) => () =>
    act('sortTab', { ...place, column, ascending }, 'The tab was not sorted');
  return [
    { label: `Sort by ${letter}, A to Z`, run: sort(true) },
    { label: `Sort by ${letter}, Z to A`, run: sort(false) },
    {
      label: `Delete row ${row + 1}`,
      run: () => act('deleteRow', { ...place, row }, 'The row was not deleted'),
    },
  ];
}

function bookCommands(act: Act, as: string, fileId: string): MenuCommand[] {
  return [
    {
      label: 'Copy the workbook',
      run: async () => {
        const copy = await act('copyWorkbook', { as, fileId }, 'The workbook was not copied');
        if (copy) window.location.hash = linkTo('file', copy);
      },
    },
  ];
}
