import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Outcome, PageFrame } from '../../server/summarise';
import type { PageMessage } from '../page-host';
import { linkTo } from '../route';
import { useShell } from '../shell-context';

/** The sidebar and dialog that are open, and what comes of the scripts that run in them. */
export function usePages() {
  const { changed } = useShell();
  const [sidebar, setSidebar] = useState<PageFrame>();
  const [dialog, setDialog] = useState<PageFrame>();
  const [lastRun, setLastRun] = useState<Outcome['run']>();
  const tell = useTell();

  const showOutcome = useCallback(
    (outcome: Outcome, isFromPage: boolean) => {
      setLastRun(outcome.run);
      if (outcome.page?.kind === 'sidebar') setSidebar(outcome.page);
      else if (outcome.page) setDialog(outcome.page);
      tell(outcome, isFromPage);
    },
    [tell],
  );

  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<PageMessage>) => {
      if (origin !== window.location.origin || data?.from !== 'page') return;
      for (const set of [setSidebar, setDialog]) set((page) => changePage(page, data));
      if (data.kind === 'focus-editor') document.querySelector<HTMLElement>('.grid')?.focus();
      if (data.kind === 'open-file') window.location.hash = linkTo('file', data.fileId);
      if (data.kind !== 'called') return;
      if (data.outcome) showOutcome(data.outcome, true);
      changed();
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [changed, showOutcome]);

  const closeAll = useCallback(() => {
    setSidebar(undefined);
    setDialog(undefined);
  }, []);
  return { sidebar, dialog, lastRun, showOutcome, setSidebar, setDialog, closeAll };
}

/** What a page asked of its own frame. */
function changePage(page: PageFrame | undefined, message: PageMessage): PageFrame | undefined {
  if (page?.token !== message.token) return page;
  if (message.kind === 'close') return undefined;
  if (message.kind !== 'resize') return page;
  return { ...page, width: message.width ?? page.width, height: message.height ?? page.height };
}

/** Toasts, alerts and errors. A page hears of its own errors; nobody else would tell of a menu's. */
function useTell() {
  const { say, showMessage } = useShell();
  return useCallback(
    ({ alerts, toasts, run }: Outcome, isFromPage: boolean) => {
      if (toasts.length > 0) say(toasts.join(' · '));
      if (alerts.length > 0) showMessage({ title: 'The add-on says', lines: alerts });
      if (run.error !== undefined && !isFromPage) {
        showMessage({ title: 'The script stopped with an error', lines: [run.error] });
      }
    },
    [say, showMessage],
  );
}
