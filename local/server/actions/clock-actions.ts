import * as v from 'valibot';
import type { Execution, Workspace } from '../../types';
import { action, count, text } from '../action';
import { summarise } from '../summarise';

const MINUTE_MS = 60_000;

export const clockActions = {
  readClock: action({}, ({ workspace }) => workspace.now()),

  /** Fires the triggers that fall due on the way. */
  advance: action({ minutes: v.pipe(count, v.integer(), v.minValue(1)) }, (context, input) =>
    fired(context.workspace.advanceClock(input.minutes)),
  ),

  /** Only forwards fires triggers; backwards is refused, as time cannot be taken back. */
  advanceTo: action({ local: text }, ({ workspace }, { local }) => {
    const minutes = minutesUntil(workspace, local);
    if (minutes <= 0) throw new Error('The clock only goes forwards. Choose a later time.');
    return fired(workspace.advanceClock(minutes));
  }),
};

function fired(executions: readonly Execution[]) {
  return executions.map(summarise);
}

/** Both local times are in one zone, so the engine's own clock tells the hours between, clock changes and all. */
function minutesUntil(workspace: Workspace, local: string): number {
  const before = workspace.snapshot();
  const from = workspace.epochMs();
  workspace.setClock(local);
  const to = workspace.epochMs();
  workspace.restore(before);
  return Math.round((to - from) / MINUTE_MS);
}
