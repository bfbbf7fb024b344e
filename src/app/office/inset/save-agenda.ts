import * as v from 'valibot';
import { isSame } from '../../../core/compare';
import { UserError } from '../../../core/errors';
import type { InsetProblems } from '../../../core/inset/field-problems';
import { checkMinutes, isEitherGiven } from '../../../core/inset/find-problems';
import { idKey } from '../../../core/inset/id-list';
import { makeId } from '../../../core/inset/made-id';
import { readClaim, refuseProblems } from '../../../core/inset/read-claim';
import type { AgendaRow } from '../../../core/inset/types';
import { agendaTable } from '../../../core/tables';
import type { InsetFacts } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';
import { idShape, readShape, yearShape } from './claims';
import { changeInset, type InsetSession } from './inset-session';
import { findById } from './put-row';

const itemsMost = 60;
const shape = v.object({
  year: yearShape,
  about: v.pipe(idShape, v.nonEmpty()),
  items: v.pipe(v.array(v.unknown()), v.maxLength(itemsMost)),
  before: v.pipe(v.array(v.unknown()), v.maxLength(1000)),
});

/** Sets the whole agenda of a day or session. Problems name their field as `2.itemEnglish`, from 0. */
export function saveAgenda(context: OfficeContext, claimed: unknown): InsetFacts {
  const { year, about, items, before } = readShape(shape, claimed);
  const claims = items.map((item) => readClaim(agendaTable, item));
  refuseProblems(...claims.map(({ row, problems }, index) => findProblems(row, problems, index)));
  const wanted = claims.map(({ row }, index) => ({
    ...row,
    id: row.id.startsWith('new-') ? makeId('A', about, row.id) : row.id,
    about,
    order: index + 1,
  }));
  if (new Set(wanted.map(({ id }) => id)).size < wanted.length) throw new UserError('bad-input');
  return changeInset(context, year, (session) => setAgenda(session, about, wanted, before));
}

function findProblems(row: AgendaRow, problems: InsetProblems, index: number): InsetProblems {
  const minutes = checkMinutes(row.minutes);
  const all: InsetProblems = {
    ...(isEitherGiven(row.itemEnglish, row.itemWelsh) ? {} : { itemEnglish: 'missing' }),
    ...(minutes ? { minutes } : {}),
    ...problems,
  };
  return Object.fromEntries(
    Object.entries(all).map(([field, problem]) => [`${index}.${field}`, problem]),
  );
}

function setAgenda(
  { tabs, trail }: InsetSession,
  about: string,
  wanted: readonly AgendaRow[],
  known: readonly unknown[],
): void {
  const there = tabs.agenda.rows().filter((row) => idKey(row.about) === idKey(about));
  if (isSameAgenda(there, wanted)) return;
  if (!findById(tabs.days, about) && !findById(tabs.sessions, about)) {
    throw new UserError('changed-meanwhile');
  }
  if (!isSameAgenda(there, known)) throw new UserError('changed-meanwhile');
  const kept = new Set<AgendaRow>();
  for (const item of wanted) {
    const row = there.find(({ id }) => id === item.id);
    if (row) kept.add(row);
    if (row) tabs.agenda.change(row, item);
    else if (item.id === '' || findById(tabs.agenda, item.id)) throw new UserError('bad-input');
    else tabs.agenda.add(item);
  }
  for (const row of there) if (!kept.has(row)) tabs.agenda.remove(row);
  trail('agenda', about);
}

/** The same items, wherever people have sorted them to. */
function isSameAgenda(rows: readonly AgendaRow[], others: readonly unknown[]): boolean {
  return (
    rows.length === others.length && rows.every((row) => others.some((other) => isSame(row, other)))
  );
}
