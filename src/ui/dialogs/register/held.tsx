import { useState } from 'preact/hooks';
import { isAnybodyPresent } from '../../../core/inset/marks';
import type { Occasion } from '../../../core/inset/occasions';
import { registerText } from '../../../text/dialogs/register';
import { formatHours } from '../../../text/hours';
import { Button } from '../../shared/button';
import { focusSoon, useFocusOnce } from '../../shared/focus';
import { TextArea } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import type { Register } from './use-register';

/** Whether it was held: only the lead’s word, or somebody marked present, makes it count (P-63). */
export function Held(props: { readonly occasion: Occasion; readonly register: Register }) {
  const words = useWords(registerText).held;
  const [correcting, setCorrecting] = useState(false);
  const { occasion, register } = props;
  const hours = formatHours(occasion.minutes);
  const { action, sayHeld } = register.saves;
  if (correcting) {
    return <NotHeld occasion={occasion} register={register} onKeep={() => setCorrecting(false)} />;
  }
  if (occasion.state === 'unconfirmed') {
    return (
      <Note kind="warn">
        <span>
          <strong>{words.ask}</strong> {words.askMore(hours)}
        </span>
        <div class="buttons">
          <Button small busy={action.doing === 'held'} onClick={() => sayHeld(occasion)}>
            {words.wasHeld}
          </Button>
          <Button small kind="text" onClick={() => setCorrecting(true)}>
            {words.wasNotHeld}
          </Button>
        </div>
      </Note>
    );
  }
  if (occasion.state !== 'over') return null;
  if (!occasion.session) return <NobodyMarked register={register} occasion={occasion} />;
  return (
    <>
      <p class="held-line">
        <span class="pill good">✓ {words.isHeld(hours)}</span>
        <Button small kind="text" onClick={() => setCorrecting(true)}>
          {words.correct}
        </Button>
      </p>
      <NobodyMarked register={register} occasion={occasion} />
    </>
  );
}

function NobodyMarked(props: { readonly occasion: Occasion; readonly register: Register }) {
  const words = useWords(registerText).held;
  const said = props.occasion.session ? words.nobodyAtSession : words.nobodyMarked;
  return isAnybodyPresent(props.register.plan, props.occasion.id) ? null : (
    <Note kind="warn">{said}</Note>
  );
}

/** A session that counted can only be corrected with a reason. */
function NotHeld(props: {
  readonly occasion: Occasion;
  readonly register: Register;
  readonly onKeep: () => void;
}) {
  const words = useWords(registerText).held;
  const heading = useFocusOnce<HTMLHeadingElement>();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const { action, sayNotHeld } = props.register.saves;
  const record = () => {
    setAsked(true);
    if (reason.trim()) sayNotHeld(props.occasion, reason.trim());
    else focusSoon('not-held-reason');
  };
  return (
    <section class="card stack">
      <h2 tabIndex={-1} ref={heading}>
        {words.correctTitle}
      </h2>
      <p>{words.correctMore}</p>
      <TextArea
        id="not-held-reason"
        label={words.reason}
        hint={words.reasonHint}
        error={asked && !reason.trim() ? words.reasonMissing : undefined}
        short
        value={reason}
        onChange={setReason}
      />
      <div class="buttons">
        <Button small busy={action.doing === 'called off'} onClick={record}>
          {words.record}
        </Button>
        <Button small kind="text" onClick={props.onKeep}>
          {words.keep}
        </Button>
      </div>
    </section>
  );
}
