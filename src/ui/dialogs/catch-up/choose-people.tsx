import type { InsetStaff } from '../../../core/inset/types';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { useWords } from '../../shared/language';
import { idOf } from './set-form';
import '../parts/tick.css';

export function ChoosePeople(props: {
  readonly called: ReadonlyMap<string, string>;
  readonly people: readonly InsetStaff[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const words = useWords(catchUpText).set;
  const { chosen } = props;
  const toggle = (id: string, on: boolean) =>
    props.onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset class="field">
      <legend class="label">{words.people}</legend>
      <div class="ticks">
        {props.people.map((person, index) => (
          <label key={person.id} class="tick">
            <input
              type="checkbox"
              {...(index === 0 ? { id: idOf('staff') } : {})}
              checked={chosen.includes(person.id)}
              onChange={(event) => toggle(person.id, event.currentTarget.checked)}
            />
            <span>{props.called.get(person.id) ?? person.name}</span>
          </label>
        ))}
      </div>
      {props.error && <p class="error">{props.error}</p>}
    </fieldset>
  );
}
