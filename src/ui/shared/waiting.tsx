import { useEffect, useState } from 'preact/hooks';
import { sharedPageText } from '../../text/shared-page';
import { useWords } from './language';

const calmMs = 300;
const slowMs = 8_000;

/** True once `active` has lasted `afterMs`. */
function useLasting(active: boolean, afterMs: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!active) return undefined;
    const timer = setTimeout(() => setLasted(true), afterMs);
    return () => {
      clearTimeout(timer);
      setLasted(false);
    };
  }, [active, afterMs]);
  return active && lasted;
}

/** Where the content will be; shown only when loading lasts, so that quick pages do not flicker. */
export function Skeleton(props: { readonly rows?: number }) {
  const words = useWords(sharedPageText);
  const shown = useLasting(true, calmMs);
  const slow = useLasting(true, slowMs);
  if (!shown) return null;
  return (
    <div class="skeleton">
      <p role="status" class={slow ? 'hint' : 'only-heard'}>
        {slow ? words.stillWaiting : words.loading}
      </p>
      {Array.from({ length: props.rows ?? 4 }, (_, row) => (
        <i key={row} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Says that an answer is late, once it is. */
export function StillWaiting(props: { readonly active: boolean }) {
  const words = useWords(sharedPageText);
  const slow = useLasting(props.active, slowMs);
  return (
    <p role="status" class="hint">
      {slow ? words.stillWaiting : ''}
    </p>
  );
}

/** Long work: a bar, the count, and what is being done now. */
export function ProgressBar(props: {
  readonly done: number;
  readonly total: number;
  readonly label: string;
}) {
  const words = useWords(sharedPageText);
  return (
    <div class="progress">
      <progress aria-label={props.label} value={props.done} max={Math.max(props.total, 1)} />
      <p class="hint">
        {words.progress(props.done, props.total)} · {props.label}
      </p>
    </div>
  );
}
