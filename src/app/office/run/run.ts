import { type CivilDate, dateOf, type LocalMoment } from '../../../core/civil-date';
import type { Language } from '../../../core/language';
import { type Labels, makeLabels } from '../../../core/run/labels';
import type { StaffMember } from '../../../core/run/people';
import type { Deed, FailureReason, Trouble } from '../../../core/run/run-note';
import { readSchoolFirst } from '../../../core/state';
import { type Cells, rowsOf } from '../../../core/tables';
import type { OfficeContext } from '../context';
import { reasonOf } from '../failure-reason';
import type { OfficeSession } from '../session';

/** A run stops itself after this, well before Google's six minutes, and leaves the rest. */
const runMs = 270_000;

export type PublishedKey = 'log' | 'projects' | 'inset' | 'resources' | 'lists';

/** One run at work: what it knows, what it may still do, and what it has to tell. */
export type Run = {
  readonly context: OfficeContext;
  readonly session: OfficeSession;
  readonly now: LocalMoment;
  readonly today: CivilDate;
  readonly deadlineEpochMs: number;
  /** Lower-case address of the account that owns what is made. */
  readonly runner: string;
  /** Look at the things themselves too, not only at what is recorded. */
  readonly isFull: boolean;
  readonly staff: readonly StaffMember[];
  readonly schoolFirst: Language;
  readonly labels: Labels;
  readonly deeds: ReadonlyMap<Deed, number>;
  readonly troubles: readonly Trouble[];
  readonly readyTitles: string[];
  /** Keys whose record was put into `Made` by this run: nothing can be there yet. */
  readonly fresh: Set<string>;
  /** What PL Log's published tabs show; only in a full run. */
  shown: Readonly<Record<PublishedKey, Cells>> | null;
  /** A full run has looked at everything. */
  isChecked: boolean;
  /** A step that every run owes failed: it is no good run. */
  isSpoilt: boolean;
  count(deed: Deed, times?: number): void;
  report(trouble: Trouble): void;
  /** False once the time is up; then the run is unfinished. */
  hasTime(): boolean;
  isFinished(): boolean;
  /** Says that there is more to do than fits. */
  stop(): void;
  /** Does the work; a failure is logged whole and handed on as a reason. False where it failed. */
  attempt(what: string, work: () => void, onFailure: (reason: FailureReason) => void): boolean;
};

export function startRun(session: OfficeSession, isFull: boolean): Run {
  const { context, data } = session;
  const { local, epochMs } = context.clock.now();
  const staff = rowsOf(data.staff);
  const schoolFirst = readSchoolFirst(data.settingValues);
  const options = rowsOf(data.options);
  const priorities = rowsOf(data.priorities);
  return {
    context,
    session,
    now: local.slice(0, 16),
    today: dateOf(local),
    deadlineEpochMs: epochMs + runMs,
    runner: session.getState('runner').toLowerCase(),
    isFull,
    staff,
    schoolFirst,
    labels: makeLabels(staff, options, priorities, schoolFirst),
    readyTitles: [],
    fresh: new Set(),
    shown: null,
    isChecked: false,
    isSpoilt: false,
    ...keepNotes(),
    ...keepTime(context, epochMs + runMs),
    attempt(what, work, onFailure) {
      try {
        work();
        return true;
      } catch (error) {
        context.log.error(what, error);
        onFailure(reasonOf(error));
        return false;
      }
    },
  };
}

function keepNotes(): Pick<Run, 'deeds' | 'troubles' | 'count' | 'report'> {
  const deeds = new Map<Deed, number>();
  const troubles: Trouble[] = [];
  return {
    deeds,
    troubles,
    count(deed, times = 1) {
      if (times > 0) deeds.set(deed, (deeds.get(deed) ?? 0) + times);
    },
    report: (trouble) => troubles.push(trouble),
  };
}

function keepTime(
  context: OfficeContext,
  deadlineEpochMs: number,
): Pick<Run, 'hasTime' | 'isFinished' | 'stop'> {
  let isFinished = true;
  return {
    hasTime() {
      if (context.clock.now().epochMs >= deadlineEpochMs) isFinished = false;
      return isFinished;
    },
    isFinished: () => isFinished,
    stop() {
      isFinished = false;
    },
  };
}
