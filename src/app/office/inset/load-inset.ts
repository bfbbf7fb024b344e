import { academicYearOf, dateOf } from '../../../core/civil-date';
import type { InsetFacts } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';
import { readShape, yearShape } from './claims';
import { openInset } from './inset-session';

/** Everything that the INSET pages show of one academic year; `''` is the current one. One remote call. */
export function loadInset(context: OfficeContext, claimed: unknown): InsetFacts {
  const year = readYear(context, claimed);
  return openInset(context).facts(year);
}

/** What a page asked for. Throws `bad-input` for what is no academic year. */
export function readYear({ clock }: OfficeContext, claimed: unknown): string {
  const current = academicYearOf(dateOf(clock.now().local));
  return readShape(yearShape, claimed === '' ? current : claimed);
}
