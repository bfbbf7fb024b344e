import type { Mark } from '../../../core/inset/types';
import { formatTime } from '../../../text/dates';
import { registerText } from '../../../text/dialogs/register';
import { useWords } from '../../shared/language';
import { type nothingYet, pressed } from './marking';
import { PartOf } from './part-of';
import type { RegisterRow } from './rows';
import { Terms } from './terms';
import type { Register } from './use-register';

const bothStates = ['present', 'not attending'] as const;

export function PersonRow(props: {
  readonly row: RegisterRow;
  /** With what tells the person from another of that name. */
  readonly name: string;
  readonly register: Register;
  readonly most: number;
  readonly mayBePresent: boolean;
}) {
  const words = useWords(registerText);
  const { row, name, register } = props;
  const { person } = row;
  const marking = register.markingOf(person.id);
  const mark = (next: typeof marking) => register.mark(new Map([[person.id, next]]));
  const states = props.mayBePresent ? bothStates : bothStates.slice(1);
  const about = register.occasion?.id ?? '';
  return (
    <li class="person">
      <div class="who">
        <span class="name">{person.name}</span>
        <span class="hint">{person.role || (name !== person.name && name)}</span>
      </div>
      <div class="terms">
        <Terms row={row} name={name} marking={marking} onMark={mark} />
        <OwnWord mark={register.plan.marks.get(about)?.get(person.id)} marking={marking} />
      </div>
      <fieldset class="chips">
        <legend class="only-heard">{name}</legend>
        {states.map((state) => (
          <label key={state} class="chip">
            <input
              type="checkbox"
              data-chip={state}
              checked={marking.state === state}
              onChange={() => mark(pressed(marking, state))}
            />
            {state === 'present' ? words.present : words.notAttending}
          </label>
        ))}
      </fieldset>
      <div class="part">
        {marking.state === 'present' && (
          <PartOf
            key={person.id}
            id={`part-${person.id}`}
            name={name}
            most={props.most}
            minutes={marking.minutes}
            onMinutes={(minutes) => mark({ ...marking, minutes })}
          />
        )}
      </div>
    </li>
  );
}

/** What people said of themselves on My page, while it still stands. */
function OwnWord(props: { readonly mark: Mark | undefined; readonly marking: typeof nothingYet }) {
  const words = useWords(registerText);
  const { mark, marking } = props;
  if (!mark || mark.by !== mark.staff || mark.state !== marking.state) return null;
  if (mark.state === 'present' && mark.at) {
    return <span class="hint own in">{words.signedIn(formatTime(mark.at))}</span>;
  }
  if (mark.state === 'not attending') return <span class="hint own">{words.saidNot}</span>;
  return null;
}
