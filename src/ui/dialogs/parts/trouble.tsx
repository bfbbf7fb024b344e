import { sharedPageText } from '../../../text/shared-page';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import { TroubleNote } from '../../shared/note';
import { canTryAgain, type Trouble } from '../../shared/settle';

/** What went wrong, in words, and the way on where there is one. */
export function TroubleWithRetry(props: {
  readonly trouble: Trouble | null;
  readonly onRetry: () => void;
  readonly retry?: string;
}) {
  const words = useWords(sharedPageText);
  if (!props.trouble) return null;
  const atFields = Object.keys(props.trouble.fields).length > 0;
  return (
    <TroubleNote>
      <span>{props.trouble.message}</span>
      {canTryAgain(props.trouble) && !atFields && (
        <Button small onClick={props.onRetry}>
          {props.retry ?? words.tryAgain}
        </Button>
      )}
    </TroubleNote>
  );
}
