import * as v from 'valibot';
import { academicYearOf, readTime } from '../../../core/civil-date';
import { UserError } from '../../../core/errors';
import type { InsetProblems } from '../../../core/inset/field-problems';
import { findDayProblems, findSessionProblems } from '../../../core/inset/find-problems';
import { idKey } from '../../../core/inset/id-list';
import { makeId } from '../../../core/inset/made-id';
import {
  dayChanges,
  type Standing,
  sessionChanges,
  standingIn,
} from '../../../core/inset/plan-changes';
import { readClaim, refuseProblems } from '../../../core/inset/read-claim';
import type { InsetDayRow, InsetPlan, SessionRow } from '../../../core/inset/types';
import { insetDaysTable, sessionsTable } from '../../../core/tables';
import type { InsetFacts } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';
import { keyShape, readShape, sentShape, yearShape } from './claims';
import { changeInset, type InsetSession } from './inset-session';
import { findById, preparePut, put } from './put-row';
import { keepChanges, readWhy, requireReason } from './why';

const why = { key: v.string(), year: yearShape, reason: v.unknown(), evaluation: v.unknown() };
const rows = { before: v.unknown(), sent: sentShape };
const dayShape = v.object({ ...why, ...rows, day: v.unknown() });
const sessionShape = v.object({ ...why, ...rows, session: v.unknown() });

/**
 * Adds a day or changes one: its words, its date, whether it takes place. Moving it, calling it off and
 * re-instating it need a reason, which is kept with the change (P-53); so does whatever alters what a day
 * that has been was worth, or to whom.
 */
export function saveInsetDay(context: OfficeContext, claimed: unknown): InsetFacts {
  const { year, key, before, ...save } = readShape(dayShape, claimed);
  const day = readClaim(insetDaysTable, save.day);
  const words = readWhy(save);
  refuseProblems(day.problems, findDayProblems(day.row), words.problems);
  const id = idOf(day.row, 'D', key, before);
  const toRow = (claim: InsetDayRow) => ({ ...claim, ...readTimes(claim), id });
  const row = toRow(day.row);
  const sent = save.sent.map((one) => toRow(readClaim(insetDaysTable, one).row));
  return changeInset(context, year, (session) => {
    const saved = preparePut(session.tabs.days, row, before, sent);
    if (saved.isThere) return;
    const standing = findStanding(session, saved.before, saved.before?.date);
    const changes = dayChanges(saved.before, row, standing);
    if (before !== null) requireReason(changes, words);
    put(session.tabs.days, saved);
    keepChanges(session, row.id, changes, words);
    session.trail('day', row.id);
  });
}

/**
 * The same for a session. One that was held has been counted, so it can only be corrected with a reason,
 * as can which day one counts towards; and none is held before it has begun.
 */
export function saveSession(context: OfficeContext, claimed: unknown): InsetFacts {
  const { year, key, before, ...save } = readShape(sessionShape, claimed);
  const claim = readClaim(sessionsTable, save.session);
  const words = readWhy(save);
  refuseProblems(claim.problems, findSessionProblems(claim.row), words.problems);
  const id = idOf(claim.row, 'T', key, before);
  const toRow = (one: SessionRow) => ({ ...one, ...readTimes(one), id });
  const row = { ...toRow(claim.row), reason: words.reason || claim.row.reason };
  const sent = save.sent.map((one) => toRow(readClaim(sessionsTable, one).row));
  return changeInset(context, year, (session) => {
    const saved = preparePut(session.tabs.sessions, row, before, sent);
    if (saved.isThere) return;
    refuseProblems(findCountProblems(saved.before, row, findById(session.tabs.days, row.day)));
    const day = findById(session.tabs.days, saved.before?.day ?? '');
    const standing = findStanding(session, saved.before, day?.date ?? saved.before?.date);
    const changes = sessionChanges(saved.before, row, standing);
    if (row.state === 'held') refuseTooEarly(row, session.plan(year));
    if (before !== null) requireReason(changes, words);
    put(session.tabs.sessions, saved);
    keepChanges(session, row.id, changes, words);
    session.trail('session', row.id);
  });
}

/** In the year that `date` lies in, that of the day: whatever year the page shows. */
function findStanding(
  { plan }: InsetSession,
  before: { readonly id: string } | null,
  date: string | null | undefined,
): Standing {
  return before && date ? standingIn(plan(academicYearOf(date)), before.id) : 'to come';
}

/** Of a new row it is made from its key, whatever the page says it is. */
function idOf(row: { readonly id: string }, letter: string, key: string, before: unknown): string {
  return before === null ? makeId(letter, readShape(keyShape, key)) : row.id;
}

/** `9.30` as typed is `09:30`. */
function readTimes({ starts, ends }: { readonly starts: string; readonly ends: string }) {
  return { starts: readTime(starts, ''), ends: readTime(ends, '') };
}

/** Where a session is put anew: a day taken in school has none, and one called off takes no more. */
function findCountProblems(
  before: SessionRow | null,
  { day }: SessionRow,
  found: InsetDayRow | undefined,
): InsetProblems {
  if (!found) return { day: 'choose-again' };
  if (before && idKey(before.day) === idKey(day)) return {};
  const isOff = before !== null && found.state === 'called off';
  return found.takenAs !== 'twilights' || isOff ? { day: 'no-twilights' } : {};
}

function refuseTooEarly({ date, starts }: SessionRow, { now, settings }: InsetPlan): void {
  const begins = `${date}T${starts || settings.twilightStarts}`;
  if (now < begins) throw new UserError('not-begun');
}
