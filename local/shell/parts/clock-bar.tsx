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

/** Moves go in pieces, so that they can be watched and stopped; in pieces of over a day, runs fire hourly. */
const LONG_PIECE_MINUTES = 25 * 60;
const SHORT_PIECE_MINUTES = 2 * 60;

function pieceOf(left: number): number {
  return left > LONG_PIECE_MINUTES ? LONG_PIECE_MINUTES : Math.min(left, SHORT_PIECE_MINUTES);
}

export function ClockBar() {
  const { now } = useShell();
  const { isMoving, move, moveTo, stop } = useMoving();
  return (
    <div class="clock">
      <div class="clock-now">
        <span class="picker-label">{isMoving ? 'The clock is moving…' : 'The clock'}</span>
        <strong data-testid="clock">{sayMoment(now)}</strong>
      </div>
      {isMoving ? (
        <button type="button" class="button small" onClick={stop}>
          Stop here
        </button>
      ) : (
        <fieldset class="clock-steps" aria-label="Move the clock">
          {steps.map(({ minutes, label }) => (
            <button key={minutes} type="button" class="button small" onClick={() => move(minutes)}>
              {label}
            </button>
          ))}
          <ChooseTime move={moveTo} />
        </fieldset>
      )}
    </div>
  );
}

function useMoving() {
  const { say } = useShell();
  const act = useAct();
  const [isMoving, setMoving] = useState(false);
  const isStopped = useRef(false);
  const move = async (minutes: number) => {
    setMoving(true);
    isStopped.current = false;
    const fired: RunLine[] = [];
    for (let left = minutes; left > 0 && !isStopped.current; ) {
      const piece = pieceOf(left);
      const more = await act('advance', { minutes: piece }, 'The clock was not moved');
      if (!more) break;
      fired.push(...more);
      left -= piece;
    }
    setMoving(false);
    say(sayFired(fired));
  };
  const moveTo = async (local: string) => {
    const minutes = await act('minutesUntil', { local }, 'The clock was not moved');
    if (minutes !== undefined) await move(minutes);
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { isMoving, move, moveTo, stop };
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
