/** What the add-on's pages tell the shell around them, and what the shell says of their runs. */
import { useCallback, useEffect } from 'preact/hooks';
import type { Outcome } from '../server/summarise';
import type { PageMessage } from './page-host';
import { linkTo } from './route';
import { useShell } from './shell-context';

/** Links to files and web apps are followed here; what else a page says is for `handle`. */
export function usePageMessages(handle: (message: PageMessage) => void): void {
  useEffect(() => {
    const listen = ({ origin, data }: MessageEvent<PageMessage>) => {
      if (origin !== window.location.origin || data?.from !== 'page') return;
      if (data.kind === 'open-file') window.location.hash = linkTo('file', data.fileId);
      else if (data.kind === 'open-web-app') window.location.hash = linkTo('web', data.fileId);
      else handle(data);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, [handle]);
}

/** Toasts, alerts and errors. A page hears of its own errors; nobody else would tell of a menu's. */
export function useTell() {
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
