import type { FileNode } from '../../local/index';
import { lead, type TestSchool } from './school';

/** Something people do, made of one or more executions, each of which may be struck. */
export type Job = {
  readonly name: string;
  readonly prepare?: (school: TestSchool) => void;
  /** Calls `next` right before each execution. */
  readonly act: (school: TestSchool, next: () => void) => void;
  /** What the person does who saw it fail; the schedule then runs until it has nothing to do. */
  readonly again?: (school: TestSchool) => void;
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

export type Tally = {
  points: number;
  messagesLost: number;
  messagesDoubled: number;
  messagesUnapproved: number;
  rowsLost: number;
  rowsDoubled: number;
  thingsLost: number;
  thingsDoubled: number;
};

export const emptyTally = (): Tally => ({
  points: 0,
  messagesLost: 0,
  messagesDoubled: 0,
  messagesUnapproved: 0,
  rowsLost: 0,
  rowsDoubled: 0,
  thingsLost: 0,
  thingsDoubled: 0,
});

/**
 * Does the job undisturbed; then once for every remote call of it and every kind of strike, with
 * what follows a failure. Whatever differs afterwards is counted, and named in `differences`.
 */
export function strikeEveryCall(
  school: TestSchool,
  job: Job,
  tally: Tally,
): { readonly differences: readonly string[]; readonly points: number } {
  const { workspace } = school;
  const beginning = workspace.snapshot();
  job.prepare?.(school);
  const prepared = workspace.snapshot();
  const counts = countCalls(school, job);
  const wanted = measure(school);
  const differences: string[] = [];
  const before = tally.points;
  counts.forEach((calls, execution) => {
    for (let call = 1; call <= calls; call++) {
      for (const strike of strikes) {
        workspace.restore(prepared);
        strikeOnce(school, job, execution, call, strike);
        tally.points++;
        const found = compare(wanted, measure(school), tally);
        if (found !== '') {
          differences.push(
            `${strike.kind} ${strike.when} call ${call} of ${execution + 1}: ${found}`,
          );
        }
      }
    }
  });
  workspace.restore(beginning);
  return { differences, points: tally.points - before };
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

type Facts = {
  /** Messages by recipient and subject. */
  readonly messages: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  /** Folders, documents, who may see them, calendar events. */
  readonly things: ReadonlyMap<string, number>;
};

const countedTabs = [
  ['log', 'Journal', (row: Record<string, string>) => `${row.kind} ${row.id} ${row.version}`],
  ['log', 'Log', (row: Record<string, string>) => Object.values(row).slice(0, 3).join(' ')],
  ['log', 'Projects', (row: Record<string, string>) => Object.values(row)[1] ?? ''],
  ['office', 'Entries', (row: Record<string, string>) => `${row.What} ${row.Date} ${row.State}`],
  ['office', 'Projects', (row: Record<string, string>) => `${row.Title} ${row.State}`],
  ['office', 'Notices', (row: Record<string, string>) => `${row['INSET day']} ${row.State}`],
  ['office', 'Outbox', (row: Record<string, string>) => `${row.Kind} ${row.Address} ${row.State}`],
  ['office', 'Settings', (row: Record<string, string>) => `${row.Setting}=${row.Value}`],
] as const;

export function measure(school: TestSchool): Facts {
  const rows = new Map<string, number>();
  const tabs = { log: school.tabs('log'), office: school.tabs('office') };
  for (const [workbook, title, name] of countedTabs) {
    for (const row of tabs[workbook].get(title) ?? [])
      add(rows, `${workbook} ${title}: ${name(row)}`);
  }
  const messages = new Map<string, number>();
  for (const { to, subject } of school.workspace.mail.all()) {
    for (const address of to) add(messages, `${address}: ${subject}`);
  }
  return { messages, rows, things: measureThings(school) };
}

function measureThings(school: TestSchool): Map<string, number> {
  const things = new Map<string, number>();
  const { files, calendar, triggers } = school.workspace;
  const visit = (node: FileNode, path: string): void => {
    const place = `${path}/${node.name}`;
    add(things, place);
    const grants = files.access(node.id).map(({ who, role }) => `${who} ${role}`);
    for (const grant of grants) add(things, `${place}: ${grant}`);
    for (const child of node.children) visit(child, place);
  };
  for (const node of files.tree(lead)) visit(node, '');
  for (const one of calendar.list(lead)) {
    add(things, `calendar ${one.summary}`);
    for (const event of one.events) add(things, `event ${String(event.summary)}`);
  }
  for (const { functionName, creator } of triggers())
    add(things, `trigger ${functionName} ${creator}`);
  for (const { subject } of school.workspace.mail.drafts(lead)) add(things, `draft ${subject}`);
  return things;
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function compare(wanted: Facts, found: Facts, tally: Tally): string {
  const messages = compareCounts(wanted.messages, found.messages);
  const rows = compareCounts(wanted.rows, found.rows);
  const things = compareCounts(wanted.things, found.things);
  tally.messagesLost += messages.lost.length;
  tally.messagesDoubled += messages.doubled.length;
  tally.messagesUnapproved += messages.strange.length;
  tally.rowsLost += rows.lost.length;
  tally.rowsDoubled += rows.doubled.length + rows.strange.length;
  tally.thingsLost += things.lost.length;
  tally.thingsDoubled += things.doubled.length + things.strange.length;
  return [messages, rows, things].map(describe).filter(Boolean).join('; ');
}

type Difference = { lost: string[]; doubled: string[]; strange: string[] };

function compareCounts(
  wanted: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): Difference {
  const difference: Difference = { lost: [], doubled: [], strange: [] };
  for (const name of new Set([...wanted.keys(), ...found.keys()])) {
    const want = wanted.get(name) ?? 0;
    const have = found.get(name) ?? 0;
    if (have < want) difference.lost.push(name);
    else if (have > want) (want === 0 ? difference.strange : difference.doubled).push(name);
  }
  return difference;
}

function describe({ lost, doubled, strange }: Difference): string {
  const part = (word: string, names: readonly string[]): string =>
    names.length === 0 ? '' : `${word} ${names.slice(0, 3).join(' | ')} (${names.length})`;
  return [part('lost', lost), part('doubled', doubled), part('strange', strange)]
    .filter(Boolean)
    .join(', ');
}
