import type { ComponentChildren } from 'preact';
import { sidebarText } from '../../text/sidebar';
import { useWords } from '../shared/language';
import { TroubleNote } from '../shared/note';
import { StillWaiting } from '../shared/waiting';
import { StorageRefused } from './kept-notes';
import type { EntrySaving } from './use-entry-save';
import type { ProjectSaving } from './use-project-save';

type Saving = EntrySaving | ProjectSaving;

/** Below every form of the sidebar: what stands in the way, how saving goes, and the buttons. */
export function FormActions(props: {
  readonly saving: Pick<Saving, 'busy' | 'errors' | 'trouble'>;
  readonly refused: boolean;
  readonly status?: ComponentChildren;
  /** The buttons. */
  readonly children: ComponentChildren;
}) {
  const words = useWords(sidebarText);
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
