import type { ComponentChildren } from 'preact';
import { sharedPageText } from '../../text/shared-page';
import { StorageRefused } from './kept-notes';
import { useWords } from './language';
import { TroubleNote } from './note';
import type { Trouble } from './settle';
import { StillWaiting } from './waiting';

/** Below a form: what stands in the way, how saving goes, and the buttons. */
export function FormActions(props: {
  readonly saving: {
    readonly busy: boolean;
    readonly errors: object;
    readonly trouble: Trouble | null;
  };
  readonly refused: boolean;
  readonly status?: ComponentChildren;
  /** The buttons. */
  readonly children: ComponentChildren;
}) {
  const words = useWords(sharedPageText);
  const { busy, trouble, errors } = props.saving;
  return (
    <>
      <StorageRefused refused={props.refused} />
      {props.status}
      {trouble && <TroubleNote>{trouble.message}</TroubleNote>}
      {!trouble && Object.keys(errors).length > 0 && <p class="error">{words.someErrors}</p>}
      <StillWaiting active={busy} />
      <div class="buttons">{props.children}</div>
    </>
  );
}
