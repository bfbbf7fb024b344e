import * as v from 'valibot';
import { timeZone } from '../../load-sample-school';
import type { Execution } from '../../types';
import { epochOf } from '../../world/time';
import { action, count, text } from '../action';
import { summarise } from '../summarise';

const MINUTE_MS = 60_000;

export const clockActions = {
  readClock: action({}, ({ workspace }) => workspace.now()),

  /** Fires the triggers that fall due on the way. */
  advance: action({ minutes: v.pipe(count, v.integer(), v.minValue(1)) }, (context, input) =>
    fired(context.workspace.advanceClock(input.minutes)),
  ),

  /** How far it is; time cannot be taken back. */
  minutesUntil: action({ local: text }, ({ workspace }, { local }) => {
    const minutes = Math.round((epochOf(local, timeZone) - workspace.epochMs()) / MINUTE_MS);
    if (minutes <= 0) throw new Error('The clock only goes forwards. Choose a later time.');
    return minutes;
  }),
};

function fired(executions: readonly Execution[]) {
  return executions.map(summarise);
}
