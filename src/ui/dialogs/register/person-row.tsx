import type { Mark } from '../../../core/inset/types';
import { formatTime } from '../../../text/dates';
import { registerText } from '../../../text/dialogs/register';
import { useWords } from '../../shared/language';
import { type Marking, pressed } from './marking';
import { PartOf } from './part-of';
import type { RegisterRow } from './rows';
import { Terms } from './terms';
import type { Register } from './use-register';

const bothStates = ['present', 'not attending'] as const;

type Props = {
  readonly row: RegisterRow;
  /** With what tells the person from another of that name. */
  readonly name: string;
  readonly register: Register;
  readonly most: number;
  readonly mayBePresent: boolean;
};

export function PersonRow(props: Props) {
  const { row, name, register } = props;
  const { person } = row;
  const marking = register.markingOf(person.id);
  const mark = (next: typeof marking) => register.mark(new Map([[person.id, next]]));
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
      <States {...props} marking={marking} onMark={mark} />
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

function States(
  props: Props & { readonly marking: Marking; readonly onMark: (marking: Marking) => void },
) {
  const words = useWords(registerText);
  const { marking } = props;
  const states = props.mayBePresent ? bothStates : bothStates.slice(1);
  return (
    <fieldset class="chips">
      <legend class="only-heard">{props.name}</legend>
      {states.map((state) => (
        <label key={state} class="chip">
          <input
            type="checkbox"
            data-chip={state}
            checked={marking.state === state}
            onChange={() => props.onMark(pressed(marking, state))}
          />
          {state === 'present' ? words.present : words.notAttending}
        </label>
      ))}
    </fieldset>
  );
}

/** What people said of themselves on My page, while it still stands. */
function OwnWord(props: { readonly mark: Mark | undefined; readonly marking: Marking }) {
  const words = useWords(registerText);
  const { mark, marking } = props;
  if (!mark || mark.by !== mark.staff || mark.state !== marking.state) return null;
  if (mark.state === 'present' && mark.at) {
    return <span class="hint own in">{words.signedIn(formatTime(mark.at))}</span>;
  }
  if (mark.state === 'not attending') return <span class="hint own">{words.saidNot}</span>;
  return null;
}
