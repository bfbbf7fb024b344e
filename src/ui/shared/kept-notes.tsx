import { sharedPageText } from '../../text/shared-page';
import { focusSoon } from './focus';
import { useWords } from './language';
import { Note } from './note';
import './restored.css';

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
  const words = useWords(sharedPageText);
  return props.refused ? <Note kind="warn">{words.storageRefused}</Note> : null;
}
