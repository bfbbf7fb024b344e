import type { OfficeContext } from '../context';
import { requireOfficePerson } from '../require-person';
import { schedule } from '../schedule';
import { openSession } from '../session';
import { underLock } from '../under-lock';

export type Runner = {
  readonly runner: string;
  readonly isMe: boolean;
  readonly lastGoodRun: string | null;
  /** Whether whoever asks may change the team’s area, as a runner must. */
  readonly mayEditArea: boolean;
};

export function loadRunner(context: OfficeContext): Runner {
  const session = openSession(context);
  requireOfficePerson(session);
  const runner = session.getState('runner');
  return {
    runner,
    isMe: runner !== '' && runner === context.identity.effectiveAddress(),
    lastGoodRun: session.getState('last-good-run') || null,
    mayEditArea: mayEditArea(context, session.getState('area-id')),
  };
}

/** What cannot be asked does not stand in anybody’s way. */
function mayEditArea({ drive, log }: OfficeContext, areaId: string): boolean {
  if (areaId === '') return true;
  try {
    return drive.lookUp(areaId)?.mayEdit ?? false;
  } catch (error) {
    log.error('asking for the area', error);
    return true;
  }
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
    session.trail(person.id, context.words.read('trail')[context.language].takeOver, '');
    session.write();
    return { runner };
  });
}
