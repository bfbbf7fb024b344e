import { compareFacts, findFacts } from './facts';
import type { TestSchool } from './school';
import { emptyTally, recordTally, type Tally } from './tally';

/** Something people do, made of one or more executions, each of which may be struck. */
export type Job = {
  readonly name: string;
  readonly prepare?: (school: TestSchool) => void;
  /** Calls `next` right before each execution. */
  readonly act: (school: TestSchool, next: () => void) => void;
  /** What the person does who saw it fail; the schedule then runs until it has nothing to do. */
  readonly again?: (school: TestSchool) => void;
  readonly allowsEmptyCalendar?: boolean;
};

type Strike = {
  readonly kind: 'kill' | 'fail';
  readonly when: 'before' | 'after';
};

const strikes: readonly Strike[] = [
  { kind: 'kill', when: 'before' },
  { kind: 'kill', when: 'after' },
  { kind: 'fail', when: 'before' },
  { kind: 'fail', when: 'after' },
];

/** Declares a test for each job, in one school, which `open` gives once; what they find is recorded. */
export function testCrashes(open: () => Promise<TestSchool>, jobs: readonly Job[]): void {
  const tally = emptyTally();
  let school: TestSchool;
  jest.setTimeout(300_000);
  beforeAll(async () => {
    school = await open();
  });
  afterAll(() => recordTally(tally));

  describe('after any remote call fails, or kills the run', () => {
    test.each(jobs.map((job) => [job.name, job] as const))('%s is finished once', (_, job) => {
      const before = tally.kills + tally.failures;
      expect(strikeEveryCall(school, job, tally)).toEqual([]);
      expect(tally.kills + tally.failures).toBeGreaterThan(before);
    });
  });
}

/**
 * Does the job undisturbed; then once for every remote call of it and every kind of strike, with
 * what follows a failure. Whatever differs afterwards is counted, and named in the answer.
 */
function strikeEveryCall(school: TestSchool, job: Job, tally: Tally): readonly string[] {
  const { workspace } = school;
  const beginning = workspace.snapshot();
  job.prepare?.(school);
  const prepared = workspace.snapshot();
  const counts = countCalls(school, job);
  const wanted = findFacts(school);
  const differences: string[] = [];
  counts.forEach((calls, execution) => {
    for (let call = 1; call <= calls; call++) {
      for (const strike of strikes) {
        workspace.restore(prepared);
        strikeOnce(school, job, execution, call, strike);
        tally[strike.kind === 'kill' ? 'kills' : 'failures']++;
        const found = compareFacts(wanted, findFacts(school), tally, job.allowsEmptyCalendar);
        const { kind, when } = strike;
        if (found !== '') {
          differences.push(`${kind} ${when} call ${call} of ${execution + 1}: ${found}`);
        }
      }
    }
  });
  workspace.restore(beginning);
  return differences;
}

/** Remote calls of each execution of the undisturbed job, followed by the schedule. */
function countCalls(school: TestSchool, job: Job): number[] {
  const starts: number[] = [];
  const done = (): number => school.workspace.executions().length;
  const first = done();
  job.act(school, () => starts.push(done()));
  const executions = school.workspace.executions().slice(first);
  school.runUntilIdle();
  return starts.map((start) => executions[start - first]?.remote.length ?? 0);
}

function strikeOnce(
  school: TestSchool,
  job: Job,
  execution: number,
  call: number,
  { kind, when }: Strike,
): void {
  const { faults } = school.workspace;
  let seen = 0;
  const arm = (): void => {
    if (seen++ !== execution) return;
    if (kind === 'kill') faults.killCall(call, when);
    else
      faults.failCall(call, { when, error: { code: 503, message: 'The service is unavailable' } });
  };
  try {
    job.act(school, arm);
  } catch {
    // The person sees a failure and tries again.
  }
  faults.clear();
  job.again?.(school);
  school.runUntilIdle();
}
