import { areaName } from '../../../core/area';
import type { CheckNote } from '../../../core/check/check-note';
import type { madeTable, Row } from '../../../core/tables';
import type { OfficeContext } from '../context';

/** Looks at Drive in one check; a look is mostly one call. */
const looksMost = 200;
const msMost = 180_000;
const namedMost = 6;

export type Looker = {
  /** Does the work unless there have been too many looks; a failure becomes a finding. */
  at(name: string, link: string, work: () => void): void;
  /** Whether a recorded folder or document is still there. */
  forThing(name: string, row: Row<typeof madeTable>): readonly CheckNote[];
  /** What failed, and how much there was no time for. */
  leftOut(): readonly CheckNote[];
};

export function makeLooker(context: OfficeContext): Looker {
  const started = context.clock.now().epochMs;
  const failed = new Map<string, CheckNote>();
  let looks = 0;
  let skipped = 0;
  const at: Looker['at'] = (name, link, work) => {
    if (looks >= looksMost || context.clock.now().epochMs - started > msMost) {
      skipped++;
      return;
    }
    looks++;
    try {
      work();
    } catch (error) {
      context.log.error('looking in Drive', error);
      failed.set(name, { code: 'could-not-look', kind: 'know', place: name, link, a: name });
    }
  };
  return {
    at,
    forThing(name, { id, link }) {
      const notes: CheckNote[] = [];
      const about = { kind: 'mend', place: name, link, a: name } as const;
      at(name, link, () => {
        const item = id === '' ? null : context.drive.lookUp(id);
        if (!item) notes.push({ ...about, code: 'thing-gone' });
        else if (item.trashed) notes.push({ ...about, code: 'thing-in-bin' });
      });
      return notes;
    },
    leftOut() {
      const about = { kind: 'know', place: areaName, link: '', a: String(skipped) } as const;
      const unseen: CheckNote[] = skipped > 0 ? [{ ...about, code: 'not-looked-at' }] : [];
      return [...joinFailed([...failed.values()]), ...unseen];
    },
  };
}

/** Who may only read the area may look at nothing in it: that is one thing to know, not forty. */
function joinFailed(notes: readonly CheckNote[]): readonly CheckNote[] {
  if (notes.length < 2) return notes;
  const named = notes.slice(0, namedMost).map(({ place }) => place);
  const a = [...named, ...(notes.length > namedMost ? [`… (${notes.length})`] : [])].join(', ');
  return [{ code: 'could-not-look', kind: 'know', place: areaName, link: '', a }];
}
