import type { OfficeContext } from './context';

/** The top-level function of PL Office that the trigger calls. */
const scheduledFunction = 'reconcile';
const minutesBetweenRuns = 10;

/** Whether the account at the keyboard owns the trigger; nobody can see another’s. */
export function isScheduled(context: OfficeContext): boolean {
  return context.triggers.list().includes(scheduledFunction);
}

/** Leaves exactly one trigger of the account at the keyboard; true when something was changed. */
export function schedule(context: OfficeContext): boolean {
  const mine = context.triggers.list().filter((name) => name === scheduledFunction);
  if (mine.length === 1) return false;
  if (mine.length > 1) context.triggers.remove(scheduledFunction);
  context.triggers.create(scheduledFunction, minutesBetweenRuns);
  return true;
}
