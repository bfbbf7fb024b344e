import type { SetUpStart } from '../../../core/wire/office-server';
import { setUpText } from '../../../text/dialogs/set-up';
import { useWords } from '../../shared/language';
import { Note } from '../../shared/note';

/** What setting up means for this workbook as it is now. */
export function Intro(props: { readonly start: SetUpStart; readonly half: boolean }) {
  const words = useWords(setUpText);
  const { start } = props;
  if (start.isCopy) {
    return (
      <Note kind="warn">
        <h2>{words.copyTitle}</h2>
        <p>{words.copyMeans}</p>
      </Note>
    );
  }
  return (
    <div class="stack tight soft">
      <p>{start.doneBefore ? words.introAgain : props.half ? words.introHalf : words.intro}</p>
      {start.runner && <p>{words.runner(start.runner)}</p>}
    </div>
  );
}
