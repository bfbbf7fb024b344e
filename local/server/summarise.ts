import type { Execution } from '../types';

/** An execution as a line of the list of runs. */
export function summarise(execution: Execution) {
  return {
    id: execution.id,
    script: execution.script,
    functionName: execution.functionName,
    kind: execution.kind,
    who: execution.who,
    visitor: execution.visitor,
    at: execution.at,
    outcome: execution.outcome,
    error: execution.error?.message,
    remote: execution.remote.length,
    other: execution.other.length,
    seconds: execution.ms / 1000,
    cpuMs: execution.cpuMs,
  };
}

export type RunLine = ReturnType<typeof summarise>;

/** What the person saw come of it: a page, a message, an error. */
export function tellOutcome(execution: Execution) {
  const { page, alerts, toasts } = execution.shown;
  return {
    run: summarise(execution),
    page: page && {
      token: page.token,
      title: page.title,
      kind: page.kind,
      width: page.width,
      height: page.height,
    },
    alerts,
    toasts,
  };
}

export type Outcome = ReturnType<typeof tellOutcome>;
export type PageFrame = NonNullable<Outcome['page']>;
