import { useMemo } from 'preact/hooks';
import type { InsetDayRow, SessionRow } from '../../../core/inset/types';
import { GapList } from './gap-list';
import { clashesOfDay, clashesOfSession } from './look-at-year';
import { useYear } from './year-page';

/** What does not fit about a date, said at once while it is chosen. */
export function Clashes({ row }: { readonly row: InsetDayRow }) {
  const { facts } = useYear();
  const { id, date, takenAs } = row;
  const gaps = useMemo(() => clashesOfDay(facts, row), [facts, id, date, takenAs]);
  return (
    <div aria-live="polite">
      <GapList gaps={gaps} />
    </div>
  );
}

export function SessionClashes({ row }: { readonly row: SessionRow }) {
  const { facts } = useYear();
  const { id, date, starts, ends } = row;
  const gaps = useMemo(() => clashesOfSession(facts, row), [facts, id, date, starts, ends]);
  return (
    <div aria-live="polite">
      <GapList gaps={gaps} />
    </div>
  );
}
