import * as v from 'valibot';
import { hasWords } from '../../../core/clean-text';
import { UserError } from '../../../core/errors';
import { makeId } from '../../../core/inset/made-id';
import { readClaim, refuseProblems } from '../../../core/inset/read-claim';
import { actionsTable } from '../../../core/tables';
import type { InsetFacts } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';
import { keyShape, readShape, sentShape, yearShape } from './claims';
import { changeInset } from './inset-session';
import { findById, preparePut, put } from './put-row';

const shape = v.object({
  year: yearShape,
  key: v.string(),
  action: v.unknown(),
  before: v.unknown(),
  sent: sentShape,
});

/** P-38: what a day or session led to, listed until it is closed; every word of it can be changed. */
export function saveAction(context: OfficeContext, claimed: unknown): InsetFacts {
  const { year, key, action, before, ...save } = readShape(shape, claimed);
  const { row, problems } = readClaim(actionsTable, action);
  refuseProblems(!hasWords(row.action) ? { action: 'missing' } : {}, problems);
  const id = before === null ? makeId('N', readShape(keyShape, key)) : row.id;
  const sent = save.sent.map((one) => ({ ...readClaim(actionsTable, one).row, id }));
  return changeInset(context, year, ({ tabs, trail }) => {
    const saved = preparePut(tabs.actions, { ...row, id }, before, sent);
    if (saved.isThere) return;
    const { about } = row;
    // One that came from a day since taken out of its tab can still be changed and closed.
    const isPlaced = about === '' || about === saved.before?.about;
    if (!isPlaced && !findById(tabs.days, about) && !findById(tabs.sessions, about)) {
      throw new UserError('changed-meanwhile');
    }
    put(tabs.actions, saved);
    trail('action', id);
  });
}
