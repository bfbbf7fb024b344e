import { useState } from 'preact/hooks';
import { registerText } from '../../../text/dialogs/register';
import { focusSoon } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { readMinutes } from './marking';

type Props = {
  readonly id: string;
  readonly name: string;
  readonly most: number;
  readonly minutes: number | null;
  readonly onMinutes: (minutes: number | null) => void;
};

/** The whole of it, unless minutes are given. */
export function PartOf(props: Props) {
  const words = useWords(registerText);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  if (props.minutes !== null || open || typed !== null) {
    return <Minutes {...props} typed={typed} onType={setTyped} onLeave={() => setOpen(false)} />;
  }
  const ask = () => {
    setOpen(true);
    focusSoon(props.id);
  };
  return (
    <button
      type="button"
      class="link-button"
      aria-label={words.partOfWho(props.name)}
      onClick={ask}
    >
      {words.partOf}
    </button>
  );
}

function Minutes(
  props: Props & {
    /** `null` where it shows what is marked. */
    readonly typed: string | null;
    readonly onType: (typed: string | null) => void;
    readonly onLeave: () => void;
  },
) {
  const words = useWords(registerText);
  const { id, most, typed } = props;
  const wrong = typed !== null && readMinutes(typed, most) === undefined;
  const type = (text: string) => {
    props.onType(text);
    const minutes = readMinutes(text, most);
    if (minutes !== undefined) props.onMinutes(minutes);
  };
  const leave = () => {
    if (wrong) return;
    props.onType(null);
    props.onLeave();
  };
  return (
    <div class="field">
      <label for={id}>
        <span class="only-heard">{words.minutesOf(most, props.name)}</span>
        <span aria-hidden="true">{words.minutes(most)}</span>
      </label>
      <input
        id={id}
        class="input"
        inputMode="numeric"
        autoComplete="off"
        value={typed ?? props.minutes ?? ''}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={leave}
        {...(wrong ? { 'aria-invalid': true, 'aria-describedby': `${id}-error` } : {})}
      />
      {wrong && (
        <p class="error" id={`${id}-error`}>
          {words.notMinutes(most)}
        </p>
      )}
    </div>
  );
}
