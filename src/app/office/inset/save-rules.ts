import * as v from 'valibot';
import { isSame } from '../../../core/compare';
import { UserError } from '../../../core/errors';
import { findRulesProblems } from '../../../core/inset/find-problems';
import { rulesChanges } from '../../../core/inset/plan-changes';
import { readAcademicYear } from '../../../core/inset/read-cells';
import { readClaim, refuseProblems } from '../../../core/inset/read-claim';
import { insetRulesTable } from '../../../core/tables';
import type { InsetFacts } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';
import { readShape } from './claims';
import { changeInset } from './inset-session';
import { keepChanges, readWhy, requireReason } from './why';

const shape = v.object({
  rules: v.unknown(),
  before: v.unknown(),
  reason: v.unknown(),
  evaluation: v.unknown(),
});

/**
 * The rules of one academic year; those of other years stay as they are. Another length of a day or a
 * twilight needs a reason once something of the year has been held (P-53).
 */
export function saveInsetRules(context: OfficeContext, claimed: unknown): InsetFacts {
  const { rules, before, ...save } = readShape(shape, claimed);
  const { row, problems } = readClaim(insetRulesTable, rules);
  const words = readWhy(save);
  refuseProblems(problems, findRulesProblems(row), words.problems);
  return changeInset(context, row.year, (session) => {
    const { tabs } = session;
    const there = tabs.rules.rows().find(({ year }) => readAcademicYear(year) === row.year);
    if (there && isSame(there, row)) return;
    if (there ? !isSame(there, before) : before !== null) throw new UserError('changed-meanwhile');
    const plan = session.plan(row.year);
    if (there) tabs.rules.change(there, row);
    else tabs.rules.add(row);
    const changes = rulesChanges(plan, session.plan(row.year).rules);
    requireReason(changes, words);
    keepChanges(session, row.year, changes, words);
    session.trail('rules', row.year);
  });
}
