import { useCallback, useState } from 'preact/hooks';
import type { Outcome, PageFrame } from '../../server/summarise';
import type { PageMessage } from '../page-host';
import { usePageMessages, useTell } from '../page-messages';
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

  usePageMessages(
    useCallback(
      (message) => {
        for (const set of [setSidebar, setDialog]) set((page) => changePage(page, message));
        if (message.kind === 'focus-editor') document.querySelector<HTMLElement>('.grid')?.focus();
        if (message.kind !== 'called') return;
        if (message.outcome) showOutcome(message.outcome, true);
        changed();
      },
      [changed, showOutcome],
    ),
  );

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
