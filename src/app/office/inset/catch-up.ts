import * as v from 'valibot';
import { isCivilDate } from '../../../core/civil-date';
import { UserError } from '../../../core/errors';
import { everybody, foldCatchUp, writeSeen } from '../../../core/inset/catch-up-events';
import { checkMinutes } from '../../../core/inset/find-problems';
import { inTime } from '../../../core/inset/in-time';
import { makeId } from '../../../core/inset/made-id';
import { refuseProblems } from '../../../core/inset/read-claim';
import type { CatchUpRow } from '../../../core/inset/types';
import type { InsetFacts } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';
import { idShape, keyShape, readShape, yearShape } from './claims';
import { changeInset, type InsetSession } from './inset-session';
import { findById } from './put-row';

const setShape = v.object({
  year: yearShape,
  day: idShape,
  staff: v.pipe(v.array(idShape), v.minLength(1), v.maxLength(500)),
  resource: idShape,
  due: v.string(),
});

/** P-59: which resource somebody, or everybody who missed the day (`*`), catches up with, and by when. */
export function setCatchUp(context: OfficeContext, claimed: unknown): InsetFacts {
  const { year, day, staff, resource, due } = readShape(setShape, claimed);
  if (due !== '' && !isCivilDate(due)) refuseProblems({ due: 'no-date' });
  return changeInset(context, year, (session) => {
    requireDay(session, day);
    const { tabs } = session;
    if (resource !== '' && !findById(tabs.resources, resource)) {
      refuseProblems({ resource: 'choose-again' });
    }
    const isForAll = staff.includes(everybody);
    if (!isForAll) requireStaff(session, staff);
    const wanted = { resource, due: due === '' ? null : due };
    const changed = isForAll
      ? changedForAll(session, day, wanted)
      : changedForEach(session, day, staff, wanted);
    for (const person of changed) {
      tabs.catchUp.add({ ...eventOf(session, day, person), event: 'set', ...wanted });
    }
    if (changed.length > 0) session.trail('catchUp', day);
  });
}

const closeShape = v.object({
  year: yearShape,
  day: idShape,
  staff: idShape,
  id: idShape,
  minutes: v.number(),
  undone: v.boolean(),
  seen: v.pipe(v.array(idShape), v.maxLength(100)),
});

/** Somebody has caught up, as the lead says; or it is taken back. */
export function closeCatchUp(context: OfficeContext, claimed: unknown): InsetFacts {
  const { year, day, staff, undone, ...done } = readShape(closeShape, claimed);
  const problem = undone ? null : checkMinutes(done.minutes);
  if (problem) refuseProblems({ minutes: problem });
  const id = undone ? done.id : makeId('c', day, staff, readShape(keyShape, done.id));
  return changeInset(context, year, (session) => {
    requireDay(session, day);
    requireStaff(session, [staff]);
    const { tabs } = session;
    const known = foldCatchUp(tabs.catchUp.rows());
    const there = known.done(day, staff).map((one) => one.id);
    const wasSaid = tabs.catchUp.rows().some((row) => row.day === day && row.id === id);
    if (undone ? !there.includes(id) : wasSaid) return;
    const event = { ...eventOf(session, day, staff), id };
    if (undone) tabs.catchUp.add({ ...event, event: 'undone' });
    else {
      const resource = known.task(day, staff)?.resourceId ?? '';
      const onTopOf = writeSeen(there.filter((one) => done.seen.includes(one)));
      tabs.catchUp.add({ ...event, event: 'done', resource, minutes: done.minutes, onTopOf });
    }
    session.trail('catchUp', day);
  });
}

type Task = Pick<CatchUpRow, 'resource' | 'due'>;

/** What was set last counts: for all it is there already only while nobody has had another since. */
function changedForAll({ tabs }: InsetSession, day: string, wanted: Task): readonly string[] {
  const last = [...inTime(tabs.catchUp.rows())]
    .filter((row) => row.event === 'set' && row.day === day)
    .pop();
  const isThere =
    last?.staff === everybody && last.resource === wanted.resource && last.due === wanted.due;
  return isThere ? [] : [everybody];
}

function changedForEach(
  { tabs }: InsetSession,
  day: string,
  staff: readonly string[],
  wanted: Task,
): readonly string[] {
  const { task } = foldCatchUp(tabs.catchUp.rows());
  return [...new Set(staff)].filter((person) => {
    const known = task(day, person);
    return known?.resourceId !== wanted.resource || known.due !== wanted.due;
  });
}

function eventOf({ now: at, me: by }: InsetSession, day: string, staff: string): CatchUpRow {
  const empty = { event: '', id: '', resource: '', due: null, minutes: null, reflection: '' };
  return { at, by, day, staff, ...empty, onTopOf: '' };
}

function requireDay({ tabs }: InsetSession, id: string): void {
  if (!findById(tabs.days, id)) throw new UserError('changed-meanwhile');
}

function requireStaff({ tabs }: InsetSession, ids: readonly string[]): void {
  if (ids.some((id) => !findById(tabs.staff, id))) throw new UserError('bad-input');
}
