import type { RunLine } from '../../server/summarise';
import { linkTo } from '../route';
import { sayCount, saySeconds } from '../say';

/** What the last run cost, with the way to its details. */
export function RunNote({ run }: { run: RunLine | undefined }) {
  if (!run) return null;
  return (
    <a class="run-note" href={linkTo('runs', run.id)}>
      {run.functionName}: {sayCount(run.remote, 'remote call')}, about {saySeconds(run.seconds)}
    </a>
  );
}
