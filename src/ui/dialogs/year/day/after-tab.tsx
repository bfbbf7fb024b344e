import type { InsetDayRow } from '../../../../core/inset/types';
import { yearAfterText } from '../../../../text/dialogs/year-after';
import { useWords } from '../../../shared/language';
import { Actions } from '../actions';
import { History } from '../history';
import { useYear } from '../year-page';
import { DayFrame } from './one-day';

/** What the day led to, and how its plan has changed. */
export function AfterTab({ row }: { readonly row: InsetDayRow }) {
  const words = useWords(yearAfterText);
  const { look } = useYear();
  const about = [row.id, ...look.sessionsOf(row.id).map((session) => session.id)];
  return (
    <DayFrame row={row} tab="after" buttons={null}>
      <Actions title={words.dayActionsTitle} about={about} priority={row.priority} />
      <History about={about} />
    </DayFrame>
  );
}
