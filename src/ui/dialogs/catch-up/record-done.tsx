import { useRef, useState } from 'preact/hooks';
import { checkMinutes } from '../../../core/inset/find-problems';
import type { CatchUpItem } from '../../../core/inset/types';
import { formatNumber } from '../../../text/dates';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { formatHours } from '../../../text/hours';
import { Button } from '../../shared/button';
import { focusSoon, useFocusOnce } from '../../shared/focus';
import { HoursInput } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { parseHours } from '../../shared/parse-hours';
import { makeKey } from '../../shared/save-key';
import { useOffice } from '../parts/open-dialog';
import type { Work } from './work';

type Props = {
  readonly work: Work;
  readonly item: CatchUpItem;
  readonly name: string;
  readonly onDone: () => void;
};

/** The lead says that somebody has caught up, and for how long. */
export function RecordDone(props: Props) {
  const words = useWords(catchUpText).done;
  const heading = useFocusOnce<HTMLHeadingElement>();
  const { typed, setTyped, error, busy, save } = useDone(props);
  const { toCatchUp, caughtUp } = props.item;
  const left = words.hint(formatHours(toCatchUp));
  return (
    <section class="card stack">
      <h3 tabIndex={-1} ref={heading}>
        {words.title(props.name)}
      </h3>
      <div class="short-field">
        <HoursInput
          id={fieldId}
          label={words.hours}
          hint={caughtUp > 0 ? `${left} ${words.onTopOf(formatHours(caughtUp))}` : left}
          error={error}
          value={typed}
          onChange={setTyped}
        />
      </div>
      <div class="buttons">
        <Button kind="primary" busy={busy} onClick={save}>
          {busy ? words.saving : words.save}
        </Button>
        <Button kind="text" onClick={props.onDone}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

const fieldId = 'done-hours';

function useDone({ work, item, onDone }: Props) {
  const words = useWords(catchUpText).done;
  const { server } = useOffice();
  const { action } = work;
  const [typed, setTyped] = useState(formatNumber(item.toCatchUp / 60));
  const [asked, setAsked] = useState(false);
  /** The same for every try, so that what was saved and not answered is not saved twice. */
  const key = useRef(makeKey());
  const minutes = Math.round(parseHours(typed) * 60);
  const fits = checkMinutes(minutes) === null;
  const save = () => {
    setAsked(true);
    if (!fits) return focusSoon(fieldId);
    const { dayId: day, staff } = item;
    const done = { year: work.facts.year, day, staff, id: key.current, minutes, undone: false };
    const seen = item.done.map(({ id }) => id);
    action.act(
      'done',
      () => server.closeCatchUp({ ...done, seen }),
      (facts) => {
        work.took(facts);
        onDone();
      },
    );
  };
  const refused = action.failed === 'done' ? action.trouble?.fields.minutes : undefined;
  const error = asked && !fits ? words.wrong : refused;
  return { typed, setTyped, error, busy: action.doing === 'done', save };
}
