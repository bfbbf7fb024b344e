import { findRulesProblems } from '../../../core/inset/find-problems';
import { readAcademicYear } from '../../../core/inset/read-cells';
import { readClaim, refuseProblems } from '../../../core/inset/read-claim';
import { insetRulesTable } from '../../../core/tables';
import type { InsetFacts } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';
import { changeInset } from './inset-session';
import { isSame } from './put-row';

/** The rules of one academic year; those of other years stay as they are. */
export function saveInsetRules(context: OfficeContext, claimed: unknown): InsetFacts {
  const { row, problems } = readClaim(insetRulesTable, claimed);
  refuseProblems(problems, findRulesProblems(row));
  return changeInset(context, row.year, ({ tabs, trail }) => {
    const there = tabs.rules.rows().find(({ year }) => readAcademicYear(year) === row.year);
    if (there && isSame(there, row)) return;
    if (there) tabs.rules.change(there, row);
    else tabs.rules.add(row);
    trail('rules', row.year);
  });
}
