import { yearDayText } from '../../../text/dialogs/year-day';
import { useWords } from '../../shared/language';
import { StatusNote, TroubleNote } from '../../shared/note';
import { StillWaiting } from '../../shared/waiting';
import { TroubleWithRetry } from '../parts/trouble';
import { useYear } from './year-page';

/**
 * What came of the last button. Where somebody else changed the same thing, asking again would be refused
 * again: the page has fetched the year, laid what was typed over it, and the person saves anew.
 */
export function Said() {
  const words = useWords(yearDayText);
  const { action, savedAs } = useYear();
  const { trouble } = action;
  return (
    <>
      {trouble?.code === 'changed-meanwhile' ? (
        <TroubleNote>{words.changedMeanwhile}</TroubleNote>
      ) : (
        <TroubleWithRetry trouble={trouble} onRetry={action.again} />
      )}
      <StatusNote kind="good">{savedAs && !trouble ? words.saved : ''}</StatusNote>
      <StillWaiting active={action.doing !== null} />
    </>
  );
}
