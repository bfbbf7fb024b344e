import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Outcome, PageFrame } from '../../server/summarise';
import type { PageMessage } from '../page-host';
import { linkTo } from '../route';
import { useShell } from '../shell-context';

/** The sidebar and dialog that are open, and what comes of the scripts that run in them. */
export function usePages() {
  const { changed, say, showMessage } = useShell();
  const [sidebar, setSidebar] = useState<PageFrame>();
  const [dialog, setDialog] = useState<PageFrame>();
  const [lastRun, setLastRun] = useState<Outcome['run']>();

  const showOutcome = useCallback(
    (outcome: Outcome, isFromPage: boolean) => {
      const { page, alerts, toasts, run } = outcome;
      setLastRun(run);
      if (page?.kind === 'sidebar') setSidebar(page);
      else if (page) setDialog(page);
      if (toasts.length > 0) say(toasts.join(' · '));
      if (alerts.length > 0) showMessage({ title: 'The add-on says', lines: alerts });
      // A page hears of its own errors; nobody else would tell of a menu's.
      if (run.error !== undefined && !isFromPage) {
        showMessage({ title: 'The script stopped with an error', lines: [run.error] });
      }
    },
    [say, showMessage],
  );

  useEffect(() => {
    const listen = (event: MessageEvent<PageMessage>) => {
      if (event.origin !== window.location.origin || event.data?.from !== 'page') return;
      const message = event.data;
      const closeThis = (page: PageFrame | undefined) =>
        page?.token === message.token ? undefined : page;
      if (message.kind === 'close') {
        setSidebar(closeThis);
        setDialog(closeThis);
      } else if (message.kind === 'focus-editor') {
        document.querySelector<HTMLElement>('.grid')?.focus();
      } else if (message.kind === 'resize') {
        setDialog((page) =>
          page?.token === message.token
            ? {
                ...page,
                width: message.width ?? page.width,
                height: message.height ?? page.height,
              }
            : page,
        );
      } else if (message.kind === 'open-file') {
        window.location.hash = linkTo('file', message.fileId);
      } else if (message.kind === 'called') {
        if (message.outcome) showOutcome(message.outcome, true);
        changed();
      }
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
