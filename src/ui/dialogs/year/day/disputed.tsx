import { isCivilDate } from '../../../../core/civil-date';
import { formatDate } from '../../../../text/dates';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { Button } from '../../../shared/button';
import { useLanguage, useWords } from '../../../shared/language';
import { Note } from '../../../shared/note';
import type { Cells } from '../merge-row';
import type { RowDraft } from '../use-row-draft';
import { useYear } from '../year-page';

/** Both have changed the same fields: what the workbook says now, and whose words shall stand. */
export function Disputed<Row extends Cells>(props: {
  readonly draft: RowDraft<Row>;
  /** What a field is called on the page. */
  readonly labelOf: (field: string) => string;
}) {
  const words = useWords(yearDayText);
  const language = useLanguage();
  const { look } = useYear();
  const { draft } = props;
  const say = (cell: string | number | boolean) => {
    const text = String(cell);
    return isCivilDate(text) ? formatDate(text, language) : (look.names.get(text) ?? text);
  };
  if (draft.disputed.length === 0) return null;
  return (
    <Note kind="warn">
      <h2>{words.disputed}</h2>
      <ul class="stack">
        {draft.disputed.map((field) => (
          <li key={field} class="stack tight">
            <span class="label">{words.theirs(props.labelOf(field))}</span>
            <span dir="auto">{say(draft.before[field] ?? '') || words.empty}</span>
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
