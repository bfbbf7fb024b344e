import { calendarActions } from './calendar-actions';
import { clockActions } from './clock-actions';
import { driveActions } from './drive-actions';
import { faultActions } from './fault-actions';
import { mailActions } from './mail-actions';
import { peopleActions } from './people-actions';
import { runActions } from './run-actions';
import { scriptActions } from './script-actions';
import { sheetActions } from './sheet-actions';
import { webActions } from './web-actions';

/** Everything the shell may ask of the server, by name. */
export const actions = {
  ...calendarActions,
  ...clockActions,
  ...driveActions,
  ...faultActions,
  ...mailActions,
  ...peopleActions,
  ...runActions,
  ...scriptActions,
  ...sheetActions,
  ...webActions,
};

export type Actions = typeof actions;
export type ActionName = keyof Actions;
export type InputOf<K extends ActionName> = ReturnType<Actions[K]['read']>;
export type OutputOf<K extends ActionName> = Awaited<ReturnType<Actions[K]['run']>>;

export type Answer<T> =
  | { readonly ok: true; readonly value: T; readonly now: string }
  | { readonly ok: false; readonly message: string };
