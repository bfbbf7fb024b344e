import * as v from 'valibot';
import { action, count } from '../action';

export const faultActions = {
  /** The next run that starts meets the fault at its n-th remote call. */
  breakNextRun: action(
    { call: v.pipe(count, v.integer(), v.minValue(1)), how: v.picklist(['fail', 'kill']) },
    ({ workspace }, { call, how }) => {
      workspace.faults.clear();
      if (how === 'kill') workspace.faults.killCall(call, 'after');
      else workspace.faults.failCall(call);
    },
  ),

  mendNextRun: action({}, ({ workspace }) => workspace.faults.clear()),
};
