import { useEffect, useRef } from 'preact/hooks';
import type { PageFrame } from '../../server/summarise';

/** What a script's page may do in Google's frame; it has its own address, so browser storage works. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

export function Frame({ page }: { page: PageFrame }) {
  return (
    <iframe
      title={page.title}
      src={`/page/${encodeURIComponent(page.token)}`}
      sandbox={sandbox}
      data-token={page.token}
    />
  );
}

export function Sidebar({ page, close }: { page: PageFrame; close: () => void }) {
  return (
    <aside class="sidebar" aria-label={page.title}>
      <header>
        <h2>{page.title}</h2>
        <button type="button" class="close" aria-label="Close the sidebar" onClick={close}>
          ×
        </button>
      </header>
      <Frame key={page.token} page={page} />
    </aside>
  );
}

/** A dialog of the width and height that the script asked for. */
export function PageDialog({ page, close }: { page: PageFrame; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (page.kind === 'modeless') dialog.current?.show();
    else dialog.current?.showModal();
  }, [page]);
  return (
    <dialog
      ref={dialog}
      class={page.kind === 'modeless' ? 'page-dialog modeless' : 'page-dialog'}
      style={{ width: `min(${page.width}px, calc(100vw - 16px))` }}
      aria-label={page.title}
      onClose={close}
    >
      <header>
        <h2>{page.title}</h2>
        <button type="button" class="close" aria-label="Close the dialog" onClick={close}>
          ×
        </button>
      </header>
      <div class="page-place" style={{ height: `${page.height}px` }}>
        <Frame key={page.token} page={page} />
      </div>
    </dialog>
  );
}
