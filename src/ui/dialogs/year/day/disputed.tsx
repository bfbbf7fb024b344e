import { yearDayText } from '../../../../text/dialogs/year-day';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/language';
import { Note } from '../../../shared/note';
import type { Cells } from '../merge-row';
import type { RowDraft } from '../use-row-draft';

/** Both have changed the same fields: what the workbook says now, and whose words shall stand. */
export function Disputed<Row extends Cells>(props: {
  readonly draft: RowDraft<Row>;
  /** What a field is called on the page. */
  readonly labelOf: (field: string) => string;
}) {
  const words = useWords(yearDayText);
  const { draft } = props;
  if (draft.disputed.length === 0) return null;
  return (
    <Note kind="warn">
      <h2>{words.disputed}</h2>
      <ul class="stack">
        {draft.disputed.map((field) => (
          <li key={field} class="stack tight">
            <span class="label">{words.theirs(props.labelOf(field))}</span>
            <span dir="auto">{String(draft.before[field] ?? '') || words.empty}</span>
            <div class="buttons">
              <Button small onClick={() => draft.decide(field, 'theirs')}>
                {words.takeTheirs}
              </Button>
              <Button small onClick={() => draft.decide(field, 'mine')}>
                {words.keepMine}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Note>
  );
}

/** What was typed before is back, and the way to be rid of it. */
export function Restored(props: { readonly shown: boolean; readonly onForget: () => void }) {
  const words = useWords(yearDayText);
  if (!props.shown) return null;
  return (
    <Note>
      <span>{words.restored}</span>
      <Button small onClick={props.onForget}>
        {words.forget}
      </Button>
    </Note>
  );
}
