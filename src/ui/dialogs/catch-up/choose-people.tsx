import type { InsetStaff } from '../../../core/inset/types';
import type { InsetFacts } from '../../../core/wire/inset';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { useLanguage, useWords } from '../../shared/language';
import { staffName } from '../parts/staff-names';
import { idOf } from './set-form';

export function ChoosePeople(props: {
  readonly school: Pick<InsetFacts, 'staff' | 'options'>;
  readonly people: readonly InsetStaff[];
  readonly chosen: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const words = useWords(catchUpText).set;
  const language = useLanguage();
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
            <span>{staffName(person, props.school, language)}</span>
          </label>
        ))}
      </div>
      {props.error && <p class="error">{props.error}</p>}
    </fieldset>
  );
}
