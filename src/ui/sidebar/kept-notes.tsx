import { sidebarText } from '../../text/sidebar';
import { focusSoon } from '../shared/focus';
import { useWords } from '../shared/language';
import { Note } from '../shared/note';

/** Says that a draft came back, and offers to be rid of it. */
export function Restored(props: {
  readonly said: string;
  readonly clear: string;
  readonly onClear: () => void;
  readonly focusAfter: string;
}) {
  return (
    <div class="restored">
      <span>{props.said}</span>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          props.onClear();
          focusSoon(props.focusAfter);
        }}
      >
        {props.clear}
      </button>
    </div>
  );
}

export function StorageRefused(props: { readonly refused: boolean }) {
  const words = useWords(sidebarText);
  return props.refused ? <Note kind="warn">{words.storageRefused}</Note> : null;
}
