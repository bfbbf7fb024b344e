import { useMemo } from 'preact/hooks';
import type { InsetDayRow, SessionRow } from '../../../core/inset/types';
import { GapList } from './gap-list';
import { clashesOfDay, clashesOfSession } from './look-at-year';
import { useYear } from './year-page';

/** What does not fit about a date, said at once while it is chosen; the rest of what is typed decides nothing. */
export function Clashes({ row }: { readonly row: InsetDayRow }) {
  const { facts } = useYear();
  const { id, date, takenAs, phase, audience, starts, ends } = row;
  const gaps = useMemo(
    () => clashesOfDay(facts, row),
    [facts, id, date, takenAs, phase, audience, starts, ends],
  );
  return (
    <div aria-live="polite">
      <GapList gaps={gaps} />
    </div>
  );
}

export function SessionClashes({ row }: { readonly row: SessionRow }) {
  const { facts } = useYear();
  const { id, day, date, audience, starts, ends } = row;
  const gaps = useMemo(
    () => clashesOfSession(facts, row),
    [facts, id, day, date, audience, starts, ends],
  );
  return (
    <div aria-live="polite">
      <GapList gaps={gaps} />
    </div>
  );
}
