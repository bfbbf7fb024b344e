import { registerText } from '../../../text/dialogs/register';
import { Button } from '../../shared/button';
import { ChipRadio } from '../../shared/choices';
import { TextInput } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { expectedPresent, type GroupBy, type RegisterRow } from './rows';
import type { Register } from './use-register';

/** Finds a name, groups the people, marks all who are expected at once, and takes a step back. */
export function Tools(props: {
  readonly register: Register;
  readonly rows: readonly RegisterRow[];
  readonly mayBePresent: boolean;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly by: GroupBy;
  readonly onGroupBy: (by: GroupBy) => void;
}) {
  const words = useWords(registerText);
  const { register, rows } = props;
  const all = expectedPresent(rows, register.markingOf);
  return (
    <div class="tools">
      <TextInput id="find" label={words.find} value={props.typed} onChange={props.onType} />
      <ChipRadio
        id="group-by"
        label={words.groupBy}
        value={props.by}
        choices={(['role', 'phase'] as const).map((value) => ({ value, label: words.by[value] }))}
        onChange={props.onGroupBy}
      />
      <div class="buttons">
        {props.mayBePresent && all.size > 0 && (
          <Button small onClick={() => register.mark(all)}>
            {words.allExpected(all.size)}
          </Button>
        )}
        {register.undo && (
          <Button small kind="text" onClick={register.undo}>
            {words.undo}
          </Button>
        )}
      </div>
      <p class="hint">{words.noReason}</p>
    </div>
  );
}
