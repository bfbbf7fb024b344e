import { insetSaidText } from '../../../text/dialogs/inset-said';
import { useWords } from '../../shared/language';

/** A mean from 1 to 4: its number, and how far along the scale it is. */
export function Mean({ value }: { readonly value: number | null }) {
  const words = useWords(insetSaidText);
  if (value === null) return <>–</>;
  return (
    <span class="mean">
      <span class="scale" aria-hidden="true">
        <i style={{ width: `${(100 * (value - 1)) / 3}%` }} />
      </span>
      {words.mean(value.toFixed(1))}
    </span>
  );
}
