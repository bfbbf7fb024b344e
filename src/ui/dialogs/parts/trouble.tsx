import { sharedPageText } from '../../../text/shared-page';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import { TroubleNote } from '../../shared/note';
import { canTryAgain, type Trouble } from '../../shared/settle';

/** Asking again changes nothing about who asks, or where. */
const final: readonly Trouble['code'][] = ['not-runner', 'not-office', 'a-copy', 'day-over'];

/** What went wrong, in words, and the way on where there is one. */
export function TroubleWithRetry(props: {
  readonly trouble: Trouble | null;
  readonly onRetry: () => void;
  readonly retry?: string;
}) {
  const words = useWords(sharedPageText);
  if (!props.trouble) return null;
  const { trouble } = props;
  const mayRetry =
    canTryAgain(trouble) &&
    !final.includes(trouble.code) &&
    Object.keys(trouble.fields).length === 0;
  return (
    <TroubleNote>
      <span>{trouble.message}</span>
      {mayRetry && (
        <Button small onClick={props.onRetry}>
          {props.retry ?? words.tryAgain}
        </Button>
      )}
    </TroubleNote>
  );
}
