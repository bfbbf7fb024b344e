import { projectText } from '../../text/sidebar-project';
import { Button } from '../shared/button';
import { useFocusOnce } from '../shared/focus';
import { useWords } from '../shared/language';
import { useSession } from './session';

/** What happens next, in place of the form. */
export function ProjectStarted(props: {
  readonly title: string;
  readonly onAnother: () => void;
  readonly onSeeMine: () => void;
}) {
  const words = useWords(projectText);
  const { start } = useSession();
  const heading = useFocusOnce<HTMLHeadingElement>();
  return (
    <div class="card started">
      <h2 ref={heading} tabIndex={-1}>
        {words.doneTitle}
      </h2>
      <p class="typed" dir="auto">
        {props.title}
      </p>
      <p>{start.lastRunIsOld ? words.doneWhileOld : words.done}</p>
      <div class="buttons">
        <Button kind="primary" onClick={props.onSeeMine}>
          {words.seeMine}
        </Button>
        <Button kind="text" onClick={props.onAnother}>
          {words.startAnother}
        </Button>
      </div>
    </div>
  );
}
