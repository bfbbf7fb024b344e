import { setUpProgressText } from '../../../text/dialogs/set-up-progress';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import { Note, TroubleNote } from '../../shared/note';
import { ProgressBar, StillWaiting } from '../../shared/waiting';
import { CloseButton } from '../parts/close-button';
import { Frame } from '../parts/frame';
import { useOffice } from '../parts/open-dialog';
import { Headline, Sentences } from '../parts/said';
import type { Building } from './use-building';

/** How far it is, what is being done now, and that it may be left. */
export function BuildingView({ building }: { readonly building: Building }) {
  const words = useWords(setUpProgressText);
  const { told } = useOffice();
  const { progress, trouble } = building;
  const done = progress?.done ?? 0;
  const total = progress?.total ?? 0;
  return (
    <Frame
      title={words.building}
      step="building"
      buttons={
        <>
          {trouble && (
            <Button kind="primary" busy={building.busy} onClick={building.carryOn}>
              {words.carryOn}
            </Button>
          )}
          <CloseButton />
        </>
      }
    >
      <ProgressBar done={done} total={total} label={progress?.now || words.starting} />
      {trouble ? (
        <Headline kind="warn" title={words.stoppedTitle}>
          <p class="soft">{words.stoppedKept(done, total)}</p>
        </Headline>
      ) : (
        <p class="soft">{words.leave}</p>
      )}
      {trouble && <TroubleNote>{trouble.message}</TroubleNote>}
      {building.failed.length > 0 && (
        <Note kind="warn">
          <h2>{words.failed}</h2>
          <Sentences sentences={building.failed} writtenIn={told} />
        </Note>
      )}
      <StillWaiting active={building.busy} key={done} />
    </Frame>
  );
}
