import { isUserError } from '../../../core/errors';
import type { JournalMark, JournalRows } from '../../../core/run/read-journal';
import { type TakenIn, takeIn } from '../../../core/run/take-in';
import { findUnknownChoices } from '../../../core/run/unknown-choices';
import { reasonOf } from '../failure-reason';
import { addToBlank } from './blank-journal';
import { forgetPublishedLog } from './publish';
import { readJournalTail, readWholeJournal } from './read-log';
import type { Run } from './run';

/**
 * Takes in what staff have saved since the last run: one remote call, one more for the registers
 * where there is something new, one more where rows are not where they were. A journal that cannot
 * be read is reported, and everything else goes on.
 */
export function takeInJournal(run: Run): void {
  try {
    takeRows(run, findRows(run));
  } catch (error) {
    run.isSpoilt = true;
    run.context.log.error('taking in the journal', error);
    if (isUserError(error) && error.code === 'header-missing') {
      run.report({ kind: 'journal-columns', header: String(error.details.header ?? '') });
    } else run.report({ kind: 'journal-unread', reason: reasonOf(error) });
  }
}

function findRows(run: Run): JournalRows {
  const mark = readMark(run);
  if (run.isFull || mark.count === 0) return readWholeJournal(run);
  const tail = readJournalTail(run, mark);
  if (!tail) run.report({ kind: 'journal-read-again' });
  return tail && !hasTakenRows(run, tail) ? tail : readWholeJournal(run);
}

function readMark(run: Run): JournalMark {
  const count = Number(run.session.getState('journal-count'));
  return {
    count: Number.isInteger(count) && count > 0 ? count : 0,
    lastId: run.session.getState('journal-last-id'),
  };
}

/** Rows seen before, among the new ones, may mean that the journal was sorted: new ones stand above. */
function hasTakenRows({ session }: Run, { events }: JournalRows): boolean {
  return events.some(({ id, version }) => {
    const isProject = id.startsWith('p');
    const known = isProject ? session.projects.find(id) : session.growing().entries.find(id);
    return known !== undefined && (known.version ?? 0) >= version;
  });
}

function takeRows(run: Run, rows: JournalRows): void {
  const { session } = run;
  for (const { row, expected } of rows.problems) {
    run.report({ kind: 'journal-row', row: row + 1, problem: expected });
  }
  if (rows.events.length > 0) {
    const taken = takeIn(rows.events, {
      staff: run.staff,
      today: run.today,
      findEntry: (id) => session.growing().entries.find(id),
      findProject: (id) => session.projects.find(id),
    });
    keep(run, taken);
    addToBlank(run, [...taken.withdrawn.map(({ id }) => id), ...findTextsLeft(run, rows)]);
  }
  session.setState('journal-count', String(rows.mark.count));
  session.setState('journal-last-id', rows.mark.lastId);
}

function keep(run: Run, taken: TakenIn): void {
  const { session } = run;
  for (const trouble of [...taken.troubles, ...findUnknownChoices(taken, run.labels)]) {
    run.report(trouble);
  }
  for (const { row, was } of taken.projects) {
    session.projects.put(row);
    if (was === 'new') run.count('projects-new');
  }
  if (taken.entries.length + taken.withdrawn.length === 0) return;
  const { entries } = session.growing();
  for (const { row, was } of taken.entries) {
    entries.put(row);
    run.count(was === 'new' ? 'entries-new' : 'entries-changed');
  }
  for (const row of taken.withdrawn) entries.put(row);
  run.count('entries-withdrawn', taken.withdrawn.length);
  forgetPublishedLog(run);
}

/** Withdrawn entries whose text was found again, as after a row was put back by hand. */
function findTextsLeft({ session }: Run, { events }: JournalRows): readonly string[] {
  return events
    .filter(({ kind, id }) => kind === 'entry' && isWithdrawn(session, id))
    .map(({ id }) => id);
}

function isWithdrawn(session: Run['session'], id: string): boolean {
  return session.growing().entries.find(id)?.state === 'withdrawn';
}
