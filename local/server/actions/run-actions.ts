import { action, text } from '../action';
import { summarise, tellOutcome } from '../summarise';

const MOST_RUNS_LISTED = 300;

export const runActions = {
  /** Newest first. */
  listRuns: action({}, ({ workspace }) => {
    const executions = workspace.executions();
    return {
      total: executions.length,
      runs: executions.slice(-MOST_RUNS_LISTED).reverse().map(summarise),
    };
  }),

  readRun: action({ id: text }, ({ workspace }, { id }) => {
    const execution = workspace.executions().find((one) => one.id === id);
    if (!execution) throw new Error('This run is no longer kept.');
    const { remote, other, console: lines, error } = execution;
    return { ...summarise(execution), calls: remote, otherCalls: other, lines, failure: error };
  }),

  listTriggers: action({}, ({ workspace }) => workspace.triggers()),

  runTrigger: action({ id: text }, ({ workspace }, { id }) =>
    tellOutcome(workspace.runTrigger(id)),
  ),
};
