import type { Occasion } from '../../core/wire/my-page';
import { formatDateLong } from '../../text/dates';
import { myPageText } from '../../text/my-page';
import { Button } from '../shared/button';
import { focusSoon } from '../shared/focus';
import { useLanguage, useWords } from '../shared/language';
import { How } from './parts';
import { useAction, useSession } from './session';

/** P-59: can be said, and taken back, without a reason; not asked of whom nothing is expected. */
export function CannotCome(props: {
  readonly occasion: Occasion;
  /** Says less, where the same stands above it. */
  readonly brief?: boolean;
}) {
  const words = useWords(myPageText);
  const language = useLanguage();
  const { page } = useSession();
  const action = useAction();
  const { id, mark, expected, date } = props.occasion;
  const isSaid = mark === 'not attending';
  const isAsked = !['not a working day', 'caught up later', 'away'].includes(expected);
  if (mark === 'present' || (!isSaid && !isAsked)) return null;

  const buttonId = `coming-${id}`;
  const say = (coming: boolean) =>
    action.run(
      (server) => server.sayComing({ about: id, coming }),
      () => focusSoon(buttonId),
    );
  const label = isSaid ? words.afterAll : words.cannotCome;
  return (
    <div class={isSaid ? 'note cannot-come' : 'cannot-come'}>
      {isSaid && (
        <p>
          <strong>{words.saidCannotCome}</strong> {words.leadCanSee(page.leadName)}
        </p>
      )}
      <div class="buttons">
        <Button
          small
          id={buttonId}
          label={`${label}: ${formatDateLong(date, language)}`}
          busy={action.busy}
          onClick={() => say(isSaid)}
        >
          {action.busy ? words.saving : label}
        </Button>
        {!isSaid && (
          <span class="hint">{props.brief ? words.noReason : words.leadCanSee(page.leadName)}</span>
        )}
      </div>
      <How action={action} />
    </div>
  );
}
