import { yearText } from '../../../text/dialogs/year';
import { useWords } from '../../shared/language';
import { Figures } from '../parts/figures';
import { useYear } from './year-page';

/** The year in four figures; of twilights only where there are any. */
export function YearFigures() {
  const { figures } = useWords(yearText);
  const { look } = useYear();
  const { daysPlaced, days, twilightDays, twilightDaysEarned, shortestNotice } = look.figures;
  const { national } = look.coverage;
  const touched = national.filter((one) => one.isTouched).length;
  const notice = shortestNotice === null ? figures.noNotice : figures.noticeDays(shortestNotice);
  const earned = figures.of(twilightDaysEarned, twilightDays);
  return (
    <Figures
      figures={[
        [figures.placed, figures.of(daysPlaced, days)],
        ...(twilightDays > 0 ? ([[figures.earned, earned]] as const) : []),
        [figures.notice, notice],
        [figures.national, figures.of(touched, national.length)],
      ]}
    />
  );
}
