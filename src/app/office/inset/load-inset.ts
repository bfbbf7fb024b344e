import { academicYearOf, dateOf } from '../../../core/civil-date';
import type { InsetFacts } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';
import { readShape, yearShape } from './claims';
import { openInset } from './inset-session';

/** Everything that the INSET pages show of one academic year; `''` is the current one. One remote call. */
export function loadInset(context: OfficeContext, claimed: unknown): InsetFacts {
  const current = academicYearOf(dateOf(context.clock.now().local));
  const year = readShape(yearShape, claimed === '' ? current : claimed);
  return openInset(context).facts(year);
}
