import { useState } from 'preact/hooks';
import { registerText } from '../../../text/dialogs/register';
import { focusSoon } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { readMinutes } from './marking';

/** The whole of it, unless minutes are given. */
export function PartOf(props: {
  readonly id: string;
  readonly name: string;
  readonly most: number;
  readonly minutes: number | null;
  readonly onMinutes: (minutes: number | null) => void;
}) {
  const words = useWords(registerText);
  const { id, most } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const isWhole = props.minutes === null;
  if (isWhole && !open && typed === null) {
    const ask = () => {
      setOpen(true);
      focusSoon(id);
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
  const shown = typed ?? (props.minutes === null ? '' : String(props.minutes));
  const wrong = typed !== null && readMinutes(typed, most) === undefined;
  const leave = () => {
    if (typed !== null && !wrong) setTyped(null);
    if (!wrong) setOpen(false);
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
        value={shown}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const minutes = readMinutes(text, most);
          if (minutes !== undefined) props.onMinutes(minutes);
        }}
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
