import { useCallback, useRef, useState } from 'preact/hooks';
import type { RunLine } from '../../server/summarise';
import { sayCount, sayMoment } from '../say';
import { useAct, useShell } from '../shell-context';
import { useCloseOutside } from './use-close-outside';

const steps = [
  { minutes: 10, label: '+10 minutes' },
  { minutes: 60, label: '+1 hour' },
  { minutes: 24 * 60, label: '+1 day' },
] as const;

export function ClockBar() {
  const { now, say } = useShell();
  const act = useAct();
  const [isMoving, setMoving] = useState(false);
  const move = async (moving: Promise<RunLine[] | undefined>) => {
    setMoving(true);
    const fired = await moving;
    setMoving(false);
    if (fired) say(sayFired(fired));
  };
  return (
    <div class="clock">
      <div class="clock-now">
        <span class="picker-label">{isMoving ? 'The clock is moving…' : 'The clock'}</span>
        <strong data-testid="clock">{sayMoment(now)}</strong>
      </div>
      <fieldset class="clock-steps" disabled={isMoving} aria-label="Move the clock">
        {steps.map(({ minutes, label }) => (
          <button
            key={minutes}
            type="button"
            class="button small"
            onClick={() => move(act('advance', { minutes }, 'The clock was not moved'))}
          >
            {label}
          </button>
        ))}
        <ChooseTime
          move={(local) => move(act('advanceTo', { local }, 'The clock was not moved'))}
        />
      </fieldset>
    </div>
  );
}

function ChooseTime({ move }: { move: (local: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useCloseOutside(place, isOpen, close);
  const choose = (local: string) => {
    close();
    move(local);
  };
  return (
    <div class="choose-time" ref={place}>
      <button
        type="button"
        class="button small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        Choose…
      </button>
      {isOpen && <TimeForm choose={choose} close={close} />}
    </div>
  );
}

function TimeForm(props: { choose: (local: string) => void; close: () => void }) {
  const { now } = useShell();
  const [local, setLocal] = useState(now.slice(0, 16));
  return (
    <form
      class="popover pad"
      onKeyDown={(event) => event.key === 'Escape' && props.close()}
      onSubmit={(event) => {
        event.preventDefault();
        props.choose(local);
      }}
    >
      <div class="field">
        <label for="choose-time">Move the clock to</label>
        <input
          id="choose-time"
          class="input"
          type="datetime-local"
          required
          min={now.slice(0, 16)}
          value={local}
          onInput={(event) => setLocal(event.currentTarget.value)}
        />
        <span class="hint">
          The scheduled run fires on the way: every ten minutes, over long stretches every hour.
        </span>
      </div>
      <button type="submit" class="button primary">
        Move the clock
      </button>
    </form>
  );
}

function sayFired(fired: readonly RunLine[]): string {
  if (fired.length === 0) return 'The clock has moved. No trigger was due.';
  const failed = fired.filter((run) => run.outcome !== 'completed').length;
  const ran = `The clock has moved. The scheduled run fired ${fired.length === 1 ? 'once' : sayCount(fired.length, 'time')}`;
  return failed === 0 ? `${ran}.` : `${ran}; ${sayCount(failed, 'run')} did not finish: see Runs.`;
}
