import type { CheckNote } from '../../../core/check/check-note';
import { spreadsheetLink } from '../../../core/links';
import { isRunOld } from '../../../core/old-run';
import type { State } from '../../../core/state';
import { outboxTable, projectsTable } from '../../../core/tables';
import { formatMoment } from '../../../text/dates';
import type { OfficeContext } from '../context';
import { isScheduled } from '../schedule';
import { isCopy } from '../set-up/who-may';
import type { Book } from './read-books';

/** Whether it is set up, runs, and waits for a person. */
export function checkRunning(
  context: OfficeContext,
  office: Book,
  state: State,
): readonly CheckNote[] {
  const link = spreadsheetLink(context.officeId);
  const note = (code: CheckNote['code'], kind: CheckNote['kind'], a = ''): CheckNote => ({
    code,
    kind,
    place: 'PL Office',
    link,
    a,
  });
  if (isCopy(context, state)) return [note('a-copy', 'mend')];
  if (!state['office-id']) return [note('not-set-up', 'mend')];
  const notes: CheckNote[] = [];
  if (state['set-up-step'] !== 'done') notes.push(note('half-set-up', 'mend'));
  notes.push(...checkTrigger(context, state, note), ...checkLastRun(context, state, note));
  if (state['sending-stopped']) notes.push(note('sending-stopped', 'know'));
  const pausedUntil = state['paused-until'] ?? '';
  if (pausedUntil > context.clock.now().local) {
    notes.push(note('sending-paused', 'know', formatMoment(pausedUntil, context.language)));
  }
  const waiting = office.tab(projectsTable)?.read.rows.filter(({ row }) => row.state === 'waiting');
  if (waiting?.length) notes.push(note('projects-wait', 'know', String(waiting.length)));
  const unsure = office.tab(outboxTable)?.read.rows.filter(({ row }) => row.state === 'draft gone');
  if (unsure?.length) notes.push(note('mail-needs-you', 'mend', String(unsure.length)));
  return notes;
}

type MakeNote = (code: CheckNote['code'], kind: CheckNote['kind'], a?: string) => CheckNote;

/** Google shows nobody another account’s triggers. */
function checkTrigger(context: OfficeContext, state: State, note: MakeNote): readonly CheckNote[] {
  const runner = state.runner ?? '';
  if (runner !== context.identity.effectiveAddress()) {
    return [note('trigger-not-seen', 'know', runner)];
  }
  return isScheduled(context) ? [] : [note('no-trigger', 'mend')];
}

function checkLastRun(context: OfficeContext, state: State, note: MakeNote): readonly CheckNote[] {
  const last = (state['last-good-run'] ?? '').slice(0, 16);
  if (last === '') return [note('never-ran', 'know')];
  if (!isRunOld(last, context.clock.now().local)) return [];
  return [note('ran-long-ago', 'mend', formatMoment(last, context.language))];
}
