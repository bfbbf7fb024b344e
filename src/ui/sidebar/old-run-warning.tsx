import { formatMomentOn } from '../../text/dates';
import { sidebarText } from '../../text/sidebar';
import { useLanguage, useWords } from '../shared/language';
import { Note } from '../shared/note';
import { useSession } from './session';

/** What is saved is safe either way; what colleagues see is copied by the run. */
export function OldRunWarning() {
  const words = useWords(sidebarText);
  const language = useLanguage();
  const { lastRunIsOld, lastGoodRun, leadName } = useSession().start;
  if (!lastRunIsOld) return null;
  return (
    <Note kind="warn">
      {lastGoodRun === null
        ? words.noRunYet(leadName)
        : words.oldRun(formatMomentOn(lastGoodRun, language), leadName)}
    </Note>
  );
}
