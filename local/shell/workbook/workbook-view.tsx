import { useEffect, useState } from 'preact/hooks';
import type { OutputOf } from '../../server/actions';
import { RunNote } from '../parts/run-note';
import { useAct, useShell } from '../shell-context';
import { MenuBar } from './menu-bar';
import { PageDialog, Sidebar } from './page-frame';
import { SheetArea } from './sheet-area';
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
