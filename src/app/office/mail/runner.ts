import { trailText } from '../../../text/trail';
import type { OfficeContext } from '../context';
import { requireOfficePerson } from '../require-person';
import { schedule } from '../schedule';
import { openSession } from '../session';
import { underLock } from '../under-lock';

export type Runner = {
  readonly runner: string;
  readonly isMe: boolean;
  readonly lastGoodRun: string | null;
};

export function loadRunner(context: OfficeContext): Runner {
  const session = openSession(context);
  requireOfficePerson(session);
  const runner = session.getState('runner');
  return {
    runner,
    isMe: runner !== '' && runner === context.identity.effectiveAddress(),
    lastGoodRun: session.getState('last-good-run') || null,
  };
}

/**
 * From now on the account at the keyboard sends and owns the trigger. The former runner's trigger is
 * its own and cannot be removed from here; its runs see that they are not meant.
 */
export function takeOver(context: OfficeContext): { readonly runner: string } {
  return underLock(context, () => {
    const session = openSession(context);
    const person = requireOfficePerson(session);
    const runner = context.identity.effectiveAddress();
    schedule(context);
    session.setState('runner', runner);
    session.trail(person.id, trailText[context.language].takeOver, '');
    session.write();
    return { runner };
  });
}
