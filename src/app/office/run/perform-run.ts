import { academicYearOf, dateOf } from '../../../core/civil-date';
import { UserError } from '../../../core/errors';
import { isMadeByRuns } from '../../../core/run/made-keys';
import { currentAddresses } from '../../../core/run/people';
import { queueDueMail } from '../mail/queue-due-mail';
import type { OfficeSession } from '../session';
import { blankRequests } from './blank-requests';
import { checkInsetPlan } from './check-inset-plan';
import { checkThings } from './check-things';
import { endAccess } from './end-access';
import { addReaders, shareProjects, shareReadyProjects } from './give-access';
import { keepCalendar } from './keep-calendar';
import { type DriveWork, prepareDrive } from './prepare-drive';
import { isHeartbeatDue, publish } from './publish';
import { type Run, startRun } from './run';
import { sayForTrail } from './say-report';
import { sendMail } from './send-mail';
import { ensureYearFolder, setUpProjects } from './set-up-projects';
import { takeInJournal } from './take-in-journal';

export type RunOrder = {
  /** Look at the things themselves, whatever the day’s check has found. */
  readonly isFull: boolean;
  /** For the trail: staff id, or `schedule`, and what was asked for. */
  readonly who: string;
  readonly what: 'scheduledRun' | 'runNow' | 'approveProjects';
};

/**
 * One reconciliation: what staff saved comes in, what should be true is worked out, the difference is
 * done. Nothing is made in Drive before its record is written; what fails is reported and the rest
 * goes on; a run that dies anywhere is finished by the next. With nothing to do: no more than one
 * remote call beside the session’s. The caller holds the script lock.
 *
 * Throws `no-staff-listed` before anything is done: an empty Staff tab is a slip.
 */
export function performRun(session: OfficeSession, order: RunOrder): Run {
  const run = startRun(session, order.isFull || isCheckDue(session));
  if (currentAddresses(run.staff, run.today).size === 0) throw new UserError('no-staff-listed');
  takeInJournal(run);
  workInDrive(run);
  keepCalendar(run);
  checkInsetPlan(run);
  if (run.isFull) checkEverything(run);
  run.attempt(
    'queueing mail',
    () => queueDueMail(session),
    (reason) => run.report({ kind: 'mail-failed', reason }),
  );
  run.attempt(
    'publishing',
    () => publish(run),
    (reason) => {
      run.isSpoilt = true;
      run.report({ kind: 'publish-failed', reason });
    },
  );
  const afterWrite = sendMail(run);
  blankRequests(run);
  close(run, order);
  afterWrite();
  return run;
}

/** Once a day, and after a run that died between recording and doing. */
function isCheckDue(session: OfficeSession): boolean {
  const today = dateOf(session.context.clock.now().local);
  return (
    session.getState('last-full-check') !== today ||
    session.made.rows().some(({ key, state }) => state === 'making' && isMadeByRuns(key))
  );
}

function workInDrive(run: Run): void {
  if (run.session.getState('area-id') === '') return;
  let work: DriveWork = { projects: [], shares: [], readers: [] };
  const isReady = run.attempt(
    'asking for ids',
    () => {
      work = prepareDrive(run);
    },
    (reason) => run.report({ kind: 'step-failed', reason }),
  );
  if (!isReady) return;
  // Before the acts: what a dying run has made is then known to the next.
  if (run.fresh.size > 0) run.session.write();
  if (run.isFull) ensureYearFolder(run, academicYearOf(run.today));
  const share = shareProjects(run);
  setUpProjects(run, work, share);
  shareReadyProjects(run, work, share);
  addReaders(run, work.readers);
  endAccess(run);
}

function checkEverything(run: Run): void {
  const { problems } = run.session.data;
  const [first] = problems;
  if (first) {
    const place = `${first.table.title}!${first.place}`;
    run.report({ kind: 'cells-unread', count: problems.length, first: place });
  }
  const isChecked = run.attempt(
    'checking what was made',
    () => checkThings(run),
    (reason) => run.report({ kind: 'check-failed', reason }),
  );
  run.isChecked = isChecked && run.isFinished();
}

/** What the run remembers, in its last write; none where nothing happened. */
function close(run: Run, order: RunOrder): void {
  const { session, deeds, troubles } = run;
  // What is published belongs to the check: it counts only where that went well too.
  if (run.isChecked && !run.isSpoilt) session.setState('last-full-check', run.today);
  const isNews = session.hasChanges();
  if (!run.isSpoilt && (isNews || deeds.size > 0 || isHeartbeatDue(run))) {
    session.setState('last-good-run', run.now);
  }
  if (deeds.size > 0 || (isNews && troubles.length > 0)) {
    const { language, words } = session.context;
    session.trail(order.who, words.read('trail')[language][order.what], sayForTrail(run));
  }
  session.write();
}
