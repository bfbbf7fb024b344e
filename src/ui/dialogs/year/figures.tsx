import { yearText } from '../../../text/dialogs/year';
import { useWords } from '../../shared/language';
import { useYear } from './year-page';

/** The year in four figures. */
export function Figures() {
  const words = useWords(yearText);
  const { look } = useYear();
  const { daysPlaced, days, twilightDays, twilightDaysEarned, shortestNotice } = look.figures;
  const { national } = look.coverage;
  const { figures } = words;
  return (
    <dl class="figures">
      <Figure label={figures.placed} value={figures.of(daysPlaced, days)} />
      {twilightDays > 0 && (
        <Figure label={figures.earned} value={figures.of(twilightDaysEarned, twilightDays)} />
      )}
      <Figure
        label={figures.notice}
        value={shortestNotice === null ? figures.noNotice : figures.noticeDays(shortestNotice)}
      />
      <Figure
        label={figures.national}
        value={figures.of(national.filter((one) => one.isTouched).length, national.length)}
      />
    </dl>
  );
}

function Figure(props: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}
