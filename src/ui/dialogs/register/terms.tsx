import type { Mark } from '../../../core/inset/types';
import { registerText } from '../../../text/dialogs/register';
import { useWords } from '../../shared/language';
import type { Marking } from './marking';
import type { RegisterRow } from './rows';

const pays: readonly Mark['pay'][] = ['', 'paid', 'in lieu'];

/** Expected or not; for who owes nothing, whether it is paid or given back as time (P-57, P-58). */
export function Terms(props: {
  readonly row: RegisterRow;
  readonly name: string;
  readonly marking: Marking;
  readonly onMark: (marking: Marking) => void;
}) {
  const words = useWords(registerText);
  const { row, marking } = props;
  const expectation = words.expectations[row.expectation];
  if (!row.mayBePaid) return <span class={`term ${row.expectation}`}>{expectation}</span>;
  return (
    <select
      class="input"
      aria-label={words.termsOf(props.name)}
      value={marking.pay}
      onChange={(event) => {
        const pay = pays.find((one) => one === event.currentTarget.value) ?? '';
        props.onMark({ ...marking, pay });
      }}
    >
      {pays.map((pay) => (
        <option key={pay} value={pay}>
          {pay === '' ? expectation : words.pay[pay]}
        </option>
      ))}
    </select>
  );
}
